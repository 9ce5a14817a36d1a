import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at a jubilee, from light to deep (C4). */
export const jubilee: readonly OpenQuestion[] = [
  { id: 'jubilee-part', topic: 'jubilee', ask: 'How did you become part of this story?' },
  { id: 'jubilee-beginning', topic: 'jubilee', ask: 'What do you remember of the early days?' },
  { id: 'jubilee-best-year', topic: 'jubilee', ask: 'Which was the best year?' },
  { id: 'jubilee-laugh', topic: 'jubilee', ask: 'What do people still laugh about?' },
  { id: 'jubilee-changed', topic: 'jubilee', ask: 'What has changed most over the years?' },
  { id: 'jubilee-same', topic: 'jubilee', ask: 'What has stayed exactly the same?' },
  { id: 'jubilee-missing', topic: 'jubilee', ask: 'Who should have been here today?' },
  { id: 'jubilee-next', topic: 'jubilee', ask: 'What do you wish them for the years to come?' },
];
