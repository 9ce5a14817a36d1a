import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about what is hard just now, from light to deep (C4). */
export const challenge: readonly OpenQuestion[] = [
  {
    id: 'challenge-now',
    topic: 'challenge',
    ask: {
      je: 'Waar breek je je op dit moment het hoofd over?',
      u: 'Waar breekt u zich op dit moment het hoofd over?',
    },
  },
  {
    id: 'challenge-changing',
    topic: 'challenge',
    ask: {
      je: 'Wat verandert er nu het snelst in jouw vak?',
      u: 'Wat verandert er nu het snelst in uw vak?',
    },
  },
  {
    id: 'challenge-stuck',
    topic: 'challenge',
    ask: { je: 'Waar loop je al een tijdje tegenaan?', u: 'Waar loopt u al een tijdje tegenaan?' },
  },
  {
    id: 'challenge-one-thing',
    topic: 'challenge',
    ask: {
      je: 'Als je morgen één ding kon oplossen, wat zou dat zijn?',
      u: 'Als u morgen één ding kon oplossen, wat zou dat zijn?',
    },
  },
  {
    id: 'challenge-learning',
    topic: 'challenge',
    ask: { je: 'Wat ben je nu aan het leren?', u: 'Wat bent u nu aan het leren?' },
  },
  {
    id: 'challenge-next-year',
    topic: 'challenge',
    ask: { je: 'Waar hoop je over een jaar te staan?', u: 'Waar hoopt u over een jaar te staan?' },
  },
  {
    id: 'challenge-stop',
    topic: 'challenge',
    ask: { je: 'Waar zou je het liefst mee willen stoppen?', u: 'Waar zou u het liefst mee willen stoppen?' },
  },
  {
    id: 'challenge-surprise',
    topic: 'challenge',
    ask: { je: 'Wat heeft je de laatste tijd verrast?', u: 'Wat heeft u de laatste tijd verrast?' },
  },
];
