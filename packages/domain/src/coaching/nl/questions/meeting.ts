import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the event at which you meet, from light to deep (C4). */
export const meeting: readonly OpenQuestion[] = [
  {
    id: 'meeting-brings',
    topic: 'meeting',
    ask: { je: 'Waarom koos je juist deze bijeenkomst?', u: 'Waarom koos u juist deze bijeenkomst?' },
  },
  {
    id: 'meeting-hope',
    topic: 'meeting',
    ask: { je: 'Wanneer is het voor jou een geslaagde dag?', u: 'Wanneer is het voor u een geslaagde dag?' },
  },
  {
    id: 'meeting-heard',
    topic: 'meeting',
    ask: {
      je: 'Wat is het beste dat je hier tot nu toe gehoord hebt?',
      u: 'Wat is het beste dat u hier tot nu toe gehoord hebt?',
    },
  },
  {
    id: 'meeting-met',
    topic: 'meeting',
    ask: {
      je: 'Wie heb je hier leren kennen die ik ook moet ontmoeten?',
      u: 'Wie hebt u hier leren kennen die ik ook moet ontmoeten?',
    },
  },
  {
    id: 'meeting-how-found',
    topic: 'meeting',
    ask: { je: 'Hoe ken je de mensen die dit organiseren?', u: 'Hoe kent u de mensen die dit organiseren?' },
  },
  {
    id: 'meeting-different',
    topic: 'meeting',
    ask: {
      je: 'Hoe zou jij het aanpakken als jij deze bijeenkomst organiseerde?',
      u: 'Hoe zou u het aanpakken als u deze bijeenkomst organiseerde?',
    },
  },
  {
    id: 'meeting-return',
    topic: 'meeting',
    ask: { je: 'Waarom kom je hier steeds terug?', u: 'Waarom komt u hier steeds terug?' },
  },
  { id: 'meeting-walked-in', topic: 'meeting', ask: 'Hoe was het om hier binnen te komen?' },
];
