import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the people around somebody, from light to deep (C4). */
export const people: readonly OpenQuestion[] = [
  { id: 'people-team', topic: 'people', ask: 'What sort of people do you work with?' },
  { id: 'people-learned-from', topic: 'people', ask: 'Who do you listen to when you’re in doubt?' },
  { id: 'people-started', topic: 'people', ask: 'How did your company begin?' },
  {
    id: 'people-connected',
    topic: 'people',
    ask: 'Which two people did you once introduce, and what came of it?',
  },
  { id: 'people-colleagues-say', topic: 'people', ask: 'What would your colleagues tell me about you?' },
  { id: 'people-admire', topic: 'people', ask: 'Who in your field do you look up to?' },
  { id: 'people-lunch', topic: 'people', ask: 'Who do you most like having lunch with?' },
  {
    id: 'people-from-before',
    topic: 'people',
    ask: 'Who from the old days would you like to talk to again?',
  },
];
