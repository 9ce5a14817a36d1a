import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at the presentation of a book, from light to deep (C4). */
export const book: readonly OpenQuestion[] = [
  {
    id: 'book-writer',
    topic: 'book',
    ask: { je: 'Hoe ken je de schrijver?', u: 'Hoe kent u de schrijver?' },
  },
  {
    id: 'book-drawn',
    topic: 'book',
    ask: { je: 'Waarom wilde je hier vandaag bij zijn?', u: 'Waarom wilde u hier vandaag bij zijn?' },
  },
  {
    id: 'book-first',
    topic: 'book',
    ask: {
      je: 'Wat lees jij het eerst: het begin, het eind of het dankwoord?',
      u: 'Wat leest u het eerst: het begin, het eind of het dankwoord?',
    },
  },
  {
    id: 'book-passage',
    topic: 'book',
    ask: {
      je: 'Wat bleef er bij je hangen van wat net werd voorgelezen?',
      u: 'Wat bleef er bij u hangen van wat net werd voorgelezen?',
    },
  },
  {
    id: 'book-bedside',
    topic: 'book',
    ask: { je: 'Wat ligt er op je nachtkastje?', u: 'Wat ligt er op uw nachtkastje?' },
  },
  {
    id: 'book-give',
    topic: 'book',
    ask: { je: 'Aan wie zou je dit boek cadeau doen?', u: 'Aan wie zou u dit boek cadeau doen?' },
  },
  {
    id: 'book-changed',
    topic: 'book',
    ask: {
      je: 'Welk boek heeft je anders naar je werk laten kijken?',
      u: 'Welk boek heeft u anders naar uw werk laten kijken?',
    },
  },
  {
    id: 'book-own',
    topic: 'book',
    ask: { je: 'Waar zou jouw boek over gaan?', u: 'Waar zou uw boek over gaan?' },
  },
];
