import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about life outside work, from light to deep (C4). */
export const outside: readonly OpenQuestion[] = [
  { id: 'outside-weekend', topic: 'outside', ask: 'What gets you out of bed at the weekend?' },
  { id: 'outside-place', topic: 'outside', ask: 'What’s it like, living where you live?' },
  { id: 'outside-read', topic: 'outside', ask: 'What have you read or seen lately that stayed with you?' },
  { id: 'outside-hands', topic: 'outside', ask: 'What do you like doing when nothing has to be done?' },
  { id: 'outside-looking-forward', topic: 'outside', ask: 'What are you looking forward to?' },
  { id: 'outside-evening', topic: 'outside', ask: 'What’s your idea of a good evening off?' },
  { id: 'outside-grew-up', topic: 'outside', ask: 'Where did you grow up?' },
  { id: 'outside-learn', topic: 'outside', ask: 'What would you still like to learn, just for yourself?' },
];
