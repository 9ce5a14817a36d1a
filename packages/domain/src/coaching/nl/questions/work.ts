import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the work itself, from light to deep (C4). */
export const work: readonly OpenQuestion[] = [
  {
    id: 'work-day',
    topic: 'work',
    ask: {
      je: 'Hoe ziet een gewone dinsdag er bij jou uit?',
      u: 'Hoe ziet een gewone dinsdag er bij u uit?',
    },
  },
  {
    id: 'work-for-whom',
    topic: 'work',
    ask: { je: 'Voor wie werk je het meest?', u: 'Voor wie werkt u het meest?' },
  },
  {
    id: 'work-like-most',
    topic: 'work',
    ask: { je: 'Wat vind je het mooiste aan je werk?', u: 'Wat vindt u het mooiste aan uw werk?' },
  },
  {
    id: 'work-energy',
    topic: 'work',
    ask: { je: 'Op welke dagen ga je fluitend naar huis?', u: 'Op welke dagen gaat u fluitend naar huis?' },
  },
  {
    id: 'work-child',
    topic: 'work',
    ask: {
      je: 'Hoe leg je aan een kind van tien uit wat je doet?',
      u: 'Hoe legt u aan een kind van tien uit wat u doet?',
    },
  },
  {
    id: 'work-misunderstood',
    topic: 'work',
    ask: {
      je: 'Wat denken mensen over jouw vak dat helemaal niet klopt?',
      u: 'Wat denken mensen over uw vak dat helemaal niet klopt?',
    },
  },
  {
    id: 'work-proud',
    topic: 'work',
    ask: {
      je: 'Waar ben je het afgelopen jaar trots op geweest?',
      u: 'Waar bent u het afgelopen jaar trots op geweest?',
    },
  },
  { id: 'work-good-at', topic: 'work', ask: { je: 'Waar bellen ze jou voor?', u: 'Waar bellen ze u voor?' } },
  {
    id: 'work-best-client',
    topic: 'work',
    ask: { je: 'Met wat voor mensen werk je het liefst?', u: 'Met wat voor mensen werkt u het liefst?' },
  },
  {
    id: 'work-nobody-sees',
    topic: 'work',
    ask: { je: 'Welk deel van je werk ziet niemand?', u: 'Welk deel van uw werk ziet niemand?' },
  },
];
