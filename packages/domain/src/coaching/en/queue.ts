import type { Line } from '../coaching.ts';

/** Waiting in a queue. */
export const queue: readonly Line[] = [
  {
    id: 'queue-moving',
    say: 'Is it moving at all?',
    why: 'A queue is the safest conversation there is: it ends by itself.',
  },
  {
    id: 'queue-right-one',
    say: 'Do you know if this is the right queue?',
    why: 'Nobody refuses so small a favour, and by then you’re talking.',
  },
  {
    id: 'queue-while',
    say: 'We may be here a while. I’m {me}.',
    why: 'You say what everyone can see and make something pleasant of it.',
  },
  {
    id: 'queue-choice',
    say: 'Have you decided what you’re having?',
    why: 'Everyone has views on food, and nobody falls out over them.',
  },
  {
    id: 'queue-after-you',
    say: 'After you, I’m in no hurry.',
    why: 'A small kindness nearly always gets a sentence back. That’s your beginning.',
  },
  {
    id: 'queue-how-here',
    say: 'How did you end up here today?',
    why: 'Now and then the answer is a name that you both know.',
  },
  {
    id: 'queue-best',
    say: 'What has been the best bit of the day for you?',
    why: 'Ask for the best bit and the conversation starts with a smile.',
  },
  {
    id: 'queue-new-too',
    say: 'Have you been to one of these before, or are you new as well?',
    why: '‘As well’ tells them that being new is nothing to mind.',
  },
  {
    id: 'queue-badge',
    say: 'I can’t help reading your badge. What do you all do there?',
    why: 'A name badge is an invitation. You only have to take it up.',
    fits: ['theme'],
  },
  {
    id: 'queue-always',
    say: 'We always seem to queue together, and I still don’t know what you do.',
    why: 'Someone you’ve stood next to so often has stopped being a stranger.',
    fits: ['own'],
  },
  {
    id: 'queue-rehearsing',
    say: 'Do you know what you’re going to say to them? I’m still rehearsing.',
    why: 'In a line of well-wishers everyone is thinking the same. Out loud it’s funny.',
    fits: ['festive'],
  },
];
