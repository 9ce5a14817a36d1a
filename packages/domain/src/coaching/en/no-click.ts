import type { Line } from '../coaching.ts';

/** It does not click: leave kindly, and think no worse of anybody (C9). */
export const noClick: readonly Line[] = [
  {
    id: 'no-click-wish',
    style: 'shy',
    say: 'Thank you for the chat. I hope you have a good time here.',
    why: 'Not every conversation clicks, and that says nothing about you and nothing about them.',
  },
  {
    id: 'no-click-walk',
    style: 'shy',
    say: 'I’m going to have a wander. It was good to meet you.',
    why: 'Short and friendly will do, and you don’t need an excuse.',
  },
  {
    id: 'no-click-better-match',
    style: 'enthusiastic',
    say: 'You should really talk to … , who knows far more about this than I do.',
    why: 'You help them along even when the two of you don’t hit it off.',
  },
  {
    id: 'no-click-differ',
    style: 'factual',
    say: 'We see it differently, and that’s fine. Thank you for explaining.',
    why: 'You don’t have to win, and being told why is worth something.',
  },
  {
    id: 'no-click-listened',
    style: 'factual',
    say: 'I know too little about this to add anything, but I’m glad I heard it.',
    why: 'Listening is giving too, and after that you may move on.',
  },
  {
    id: 'no-click-air',
    style: 'shy',
    say: 'I’m stepping out for some air. Enjoy yourself.',
    why: 'Fresh air is always a good idea, and you come back in with fresh heart.',
  },
  {
    id: 'no-click-both',
    style: 'enthusiastic',
    say: 'So many people still to meet. Let’s both do another round.',
    why: 'Chances are they were thinking the same.',
  },
  {
    id: 'no-click-time',
    style: 'shy',
    say: 'It was kind of you to take the time. I’ll let you get on.',
    why: 'A gracious goodbye keeps the road open for next time.',
  },
  {
    id: 'no-click-more-people',
    style: 'shy',
    say: 'I’m going to see who else is here.',
    why: 'It’s simply true, and it says nothing about them.',
  },
  {
    id: 'no-click-bye',
    style: 'shy',
    say: 'It was nice to meet you. Goodbye for now.',
    why: 'An ordinary goodbye will do and needs no explanation.',
  },
  {
    id: 'no-click-find',
    style: 'enthusiastic',
    say: 'I hope you find what you came for.',
    why: 'To wish someone well is a good ending, even to a stiff conversation.',
  },
  {
    id: 'no-click-another-day',
    style: 'enthusiastic',
    say: 'Perhaps we’ll bump into each other at a quieter moment.',
    why: 'Sometimes it’s the day and not the people.',
  },
  {
    id: 'no-click-worlds',
    style: 'factual',
    say: 'We live in rather different worlds. It was interesting to look into yours.',
    why: 'It’s honest and still kind, and not every conversation has to go anywhere.',
  },
  {
    id: 'no-click-catch',
    style: 'factual',
    say: 'I’d like to catch … before they go. Thank you for your time.',
    why: 'A real reason with a name in it needs no more words.',
  },
  {
    id: 'no-click-hall',
    style: 'factual',
    say: 'I’m going to have a look at the stands. Enjoy the rest of the conference.',
    why: 'At a conference everyone is on their way somewhere all day.',
    at: ['congress'],
  },
];
