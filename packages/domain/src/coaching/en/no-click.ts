import type { Line } from '../coaching.ts';

/** It does not click: leave kindly, and think no worse of anybody (C9). */
export const noClick: readonly Line[] = [
  {
    id: 'no-click-wish',
    say: 'Thank you for the chat. I hope you have a good time here.',
    why: 'Not every conversation has to click. It says nothing about you and nothing about them.',
  },
  {
    id: 'no-click-walk',
    say: 'I’m going to wander on. It was good to meet you.',
    why: 'Short and friendly. You don’t need an excuse.',
  },
  {
    id: 'no-click-better-match',
    say: 'You should really talk to … , who knows far more about this than I do.',
    why: 'You help them along even when the two of you don’t hit it off.',
  },
  {
    id: 'no-click-differ',
    say: 'We see it differently, and that’s fine. Thank you for explaining.',
    why: 'You don’t have to win. Those who disagree kindly are remembered.',
  },
  {
    id: 'no-click-listened',
    say: 'I know too little about this to add anything, but I’m glad I heard it.',
    why: 'Listening is giving too. After that you may move on.',
  },
  {
    id: 'no-click-air',
    say: 'I’m stepping out for some air. Enjoy yourself.',
    why: 'Fresh air is always a good idea, and you come back in with fresh heart.',
  },
  {
    id: 'no-click-both',
    say: 'So many people still to meet. Let’s both do another round.',
    why: 'You say it for the two of you. Chances are they were thinking it.',
  },
  {
    id: 'no-click-time',
    say: 'It was kind of you to take the time. I’ll let you get on.',
    why: 'A gracious goodbye keeps the road open. Next time it may click.',
  },
];
