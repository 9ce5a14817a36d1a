import type { OpenQuestion } from '../../coaching.ts';

/** Open questions how you can help, in a talk for two, from light to deep (C4). */
export const help: readonly OpenQuestion[] = [
  { id: 'help-this-month', topic: 'help', ask: 'What could I do for you this month?' },
  { id: 'help-whom', topic: 'help', ask: 'Who could I introduce you to?' },
  { id: 'help-watch', topic: 'help', ask: 'What shall I keep an eye out for?' },
  { id: 'help-explain', topic: 'help', ask: 'How should I explain to others what you do?' },
  { id: 'help-hear', topic: 'help', ask: 'What would I have to hear someone say to think of you?' },
  { id: 'help-extra-eyes', topic: 'help', ask: 'Which piece of work could use a second pair of eyes?' },
  { id: 'help-alone', topic: 'help', ask: 'What would be easier if you didn’t have to do it on your own?' },
  { id: 'help-not-whom', topic: 'help', ask: 'Who should I not send your way?' },
  { id: 'help-last-year', topic: 'help', ask: 'Who has helped you most this past year?' },
];
