import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the event at which you meet, from light to deep (C4). */
export const meeting: readonly OpenQuestion[] = [
  { id: 'meeting-brings', topic: 'meeting', ask: 'Why this event, of all events?' },
  { id: 'meeting-hope', topic: 'meeting', ask: 'What would make today worth it for you?' },
  { id: 'meeting-heard', topic: 'meeting', ask: 'What’s the best thing you’ve heard here so far?' },
  { id: 'meeting-met', topic: 'meeting', ask: 'Who have you met here that I ought to meet?' },
  { id: 'meeting-how-found', topic: 'meeting', ask: 'How do you know the people who run this?' },
  { id: 'meeting-different', topic: 'meeting', ask: 'How would you do it, if you were organising this?' },
  { id: 'meeting-return', topic: 'meeting', ask: 'What makes you come back?' },
  { id: 'meeting-walked-in', topic: 'meeting', ask: 'What was it like, walking in here?' },
];
