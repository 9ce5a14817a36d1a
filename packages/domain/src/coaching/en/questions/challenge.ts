import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about what is hard just now, from light to deep (C4). */
export const challenge: readonly OpenQuestion[] = [
  { id: 'challenge-now', topic: 'challenge', ask: 'What are you puzzling over at the moment?' },
  { id: 'challenge-changing', topic: 'challenge', ask: 'What’s changing fastest in your field?' },
  { id: 'challenge-stuck', topic: 'challenge', ask: 'What have you been running up against?' },
  {
    id: 'challenge-one-thing',
    topic: 'challenge',
    ask: 'If you could sort out one thing tomorrow, what would it be?',
  },
  { id: 'challenge-learning', topic: 'challenge', ask: 'What are you learning right now?' },
  { id: 'challenge-next-year', topic: 'challenge', ask: 'Where would you like to be a year from now?' },
  { id: 'challenge-stop', topic: 'challenge', ask: 'What would you most like to stop doing?' },
  { id: 'challenge-surprise', topic: 'challenge', ask: 'What has surprised you lately?' },
];
