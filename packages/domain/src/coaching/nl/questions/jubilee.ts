import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at a jubilee, from light to deep (C4). */
export const jubilee: readonly OpenQuestion[] = [
  {
    id: 'jubilee-part',
    topic: 'jubilee',
    ask: {
      je: 'Hoe ben jij bij dit verhaal betrokken geraakt?',
      u: 'Hoe bent u bij dit verhaal betrokken geraakt?',
    },
  },
  {
    id: 'jubilee-beginning',
    topic: 'jubilee',
    ask: { je: 'Wat weet je nog van het begin?', u: 'Wat weet u nog van het begin?' },
  },
  { id: 'jubilee-best-year', topic: 'jubilee', ask: 'Welk jaar was het mooiste?' },
  { id: 'jubilee-laugh', topic: 'jubilee', ask: 'Waar wordt nu nog om gelachen?' },
  { id: 'jubilee-changed', topic: 'jubilee', ask: 'Wat is er in al die jaren het meest veranderd?' },
  { id: 'jubilee-same', topic: 'jubilee', ask: 'Wat is er precies zo gebleven?' },
  { id: 'jubilee-missing', topic: 'jubilee', ask: 'Wie had hier vandaag bij moeten zijn?' },
  {
    id: 'jubilee-next',
    topic: 'jubilee',
    ask: { je: 'Wat wens je ze voor de komende jaren toe?', u: 'Wat wenst u ze voor de komende jaren toe?' },
  },
];
