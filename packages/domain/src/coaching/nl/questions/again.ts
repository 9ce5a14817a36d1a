import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about what has happened since last time, from light to deep (C4). */
export const again: readonly OpenQuestion[] = [
  {
    id: 'again-since',
    topic: 'again',
    ask: {
      je: 'Wat is er sinds de vorige keer gebeurd waar je blij mee bent?',
      u: 'Wat is er sinds de vorige keer gebeurd waar u blij mee bent?',
    },
  },
  {
    id: 'again-plan',
    topic: 'again',
    ask: { je: 'Hoe is het verdergegaan met je plan?', u: 'Hoe is het verdergegaan met uw plan?' },
  },
  {
    id: 'again-busy',
    topic: 'again',
    ask: { je: 'Wat vraagt nu de meeste aandacht van je?', u: 'Wat vraagt nu de meeste aandacht van u?' },
  },
  {
    id: 'again-changed-mind',
    topic: 'again',
    ask: { je: 'Waar ben je anders over gaan denken?', u: 'Waar bent u anders over gaan denken?' },
  },
  {
    id: 'again-still-seeks',
    topic: 'again',
    ask: { je: 'Waar ben je nu naar op zoek?', u: 'Waar bent u nu naar op zoek?' },
  },
  {
    id: 'again-for-you',
    topic: 'again',
    ask: { je: 'Wat zou je op dit moment het meest helpen?', u: 'Wat zou u op dit moment het meest helpen?' },
  },
  { id: 'again-home', topic: 'again', ask: 'Hoe is het thuis?' },
  {
    id: 'again-coming-months',
    topic: 'again',
    ask: {
      je: 'Hoe zien de komende maanden er voor je uit?',
      u: 'Hoe zien de komende maanden er voor u uit?',
    },
  },
];
