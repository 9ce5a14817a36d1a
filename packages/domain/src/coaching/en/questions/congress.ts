import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at a congress, from light to deep (C4). */
export const congress: readonly OpenQuestion[] = [
  { id: 'congress-session', topic: 'congress', ask: 'Which session stood out for you?' },
  { id: 'congress-choose', topic: 'congress', ask: 'How did you choose what to go to?' },
  { id: 'congress-new', topic: 'congress', ask: 'What have you heard that was new to you?' },
  { id: 'congress-longer', topic: 'congress', ask: 'Which speaker could have gone on longer for you?' },
  { id: 'congress-colleagues', topic: 'congress', ask: 'What will you tell your colleagues tomorrow?' },
  {
    id: 'congress-corridor',
    topic: 'congress',
    ask: 'What was the best conversation you had in the corridors?',
  },
  { id: 'congress-gap', topic: 'congress', ask: 'What should have been on the programme and isn’t?' },
  {
    id: 'congress-doubt',
    topic: 'congress',
    ask: 'Which talk made you think: I’ll believe it when I see it?',
  },
];
