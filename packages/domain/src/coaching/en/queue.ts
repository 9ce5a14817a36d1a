import type { Line } from '../coaching.ts';

/** Waiting in a queue. */
export const queue: readonly Line[] = [
  {
    id: 'queue-moving',
    style: 'shy',
    say: 'Is it moving at all?',
    why: 'A queue is the safest conversation there is: it ends by itself.',
  },
  {
    id: 'queue-right-one',
    style: 'shy',
    say: 'Do you know if this is the right queue?',
    why: 'Nobody refuses so small a favour, and by then you’re talking.',
  },
  {
    id: 'queue-while',
    style: 'enthusiastic',
    say: 'We may be here a while. I’m {me}.',
    why: 'You say what everyone can see and make something pleasant of it.',
  },
  {
    id: 'queue-choice',
    style: 'shy',
    say: 'Have you decided what you’re having?',
    why: 'Everyone has views on food, and nobody falls out over them.',
  },
  {
    id: 'queue-after-you',
    style: 'shy',
    say: 'After you, I’m in no hurry.',
    why: 'A small kindness nearly always gets a sentence back.',
  },
  {
    id: 'queue-how-here',
    style: 'factual',
    say: 'How did you end up here today?',
    why: 'Now and then the answer is a name that you both know.',
  },
  {
    id: 'queue-best',
    style: 'enthusiastic',
    say: 'What has been the best bit of the day for you?',
    why: 'Ask for the best bit and the conversation starts with a smile.',
  },
  {
    id: 'queue-new-too',
    style: 'shy',
    say: 'Have you been to one of these before, or are you new as well?',
    why: '‘As well’ tells them that being new is nothing to mind.',
  },
  {
    id: 'queue-badge',
    style: 'factual',
    say: 'I can’t help reading your badge. What do you all do there?',
    why: 'A name badge is there to be read.',
    at: ['congress'],
  },
  {
    id: 'queue-always',
    style: 'enthusiastic',
    say: 'We always seem to queue together, and I still don’t know what you do.',
    why: 'Someone you’ve stood next to so often has stopped being a stranger.',
    fits: ['own'],
  },
  {
    id: 'queue-rehearsing',
    style: 'enthusiastic',
    say: 'Do you know what you’re going to say to them? I’m still rehearsing.',
    why: 'In a line of well-wishers everyone is thinking the same, and out loud it’s funny.',
    fits: ['festive'],
  },
  {
    id: 'queue-cloakroom',
    style: 'shy',
    say: 'Is this the queue for the cloakroom?',
    why: 'Yes or no will do for an answer, and there you both are.',
  },
  {
    id: 'queue-a-while',
    style: 'shy',
    say: 'This may take some time, I think.',
    why: 'Thinking aloud is the least intrusive way to begin.',
  },
  {
    id: 'queue-life-story',
    style: 'enthusiastic',
    say: 'If we’re here much longer we’ll know each other’s life stories. I’m {me}.',
    why: 'A joke about the queue turns waiting into waiting together.',
  },
  {
    id: 'queue-worth-it',
    style: 'enthusiastic',
    say: 'Shall one of us go and see whether it’s worth the wait?',
    why: 'A conspiracy about nothing, and somebody is already laughing.',
  },
  {
    id: 'queue-last-time',
    style: 'factual',
    say: 'Was it this busy last time?',
    why: 'You’ll hear whether they’ve been before.',
  },
  {
    id: 'queue-after-this',
    style: 'factual',
    say: 'What’s on after this, do you happen to know?',
    why: 'You can always ask for a fact, and you’ll hear where they’re heading.',
  },
  {
    id: 'queue-signed-for',
    style: 'factual',
    say: 'Who are you having it signed for?',
    why: 'There’s a story in the name that goes inside.',
    at: ['book-presentation'],
  },
  {
    id: 'queue-speaker-or-subject',
    style: 'factual',
    say: 'Did you come for the speaker or for the subject?',
    why: 'That’s what you can pick up again together afterwards.',
    at: ['lecture'],
  },
];
