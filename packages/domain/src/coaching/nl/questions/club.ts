import type { OpenQuestion } from '../../coaching.ts';

/** Open questions among members, from light to deep (C4). */
export const club: readonly OpenQuestion[] = [
  {
    id: 'club-joined',
    topic: 'club',
    ask: { je: 'Hoe ben je bij de club terechtgekomen?', u: 'Hoe bent u bij de club terechtgekomen?' },
  },
  {
    id: 'club-first-evening',
    topic: 'club',
    ask: { je: 'Hoe was je eerste avond hier?', u: 'Hoe was uw eerste avond hier?' },
  },
  {
    id: 'club-met',
    topic: 'club',
    ask: {
      je: 'Wie heb je hier leren kennen die je anders nooit had ontmoet?',
      u: 'Wie hebt u hier leren kennen die u anders nooit had ontmoet?',
    },
  },
  {
    id: 'club-stays',
    topic: 'club',
    ask: { je: 'Waarom blijf je lid?', u: 'Waarom blijft u lid?' },
  },
  {
    id: 'club-does',
    topic: 'club',
    ask: { je: 'Wat zou je graag voor de club doen?', u: 'Wat zou u graag voor de club doen?' },
  },
  { id: 'club-should-join', topic: 'club', ask: 'Wie zou hier eigenlijk lid moeten worden?' },
  {
    id: 'club-unknown',
    topic: 'club',
    ask: { je: 'Wat weten de anderen hier nog niet van je?', u: 'Wat weten de anderen hier nog niet van u?' },
  },
  {
    id: 'club-change',
    topic: 'club',
    ask: {
      je: 'Wat zou je hier anders doen als jij het voor het zeggen had?',
      u: 'Wat zou u hier anders doen als u het voor het zeggen had?',
    },
  },
];
