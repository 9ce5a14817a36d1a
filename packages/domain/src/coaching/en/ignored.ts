import type { Line } from '../coaching.ts';

/** Ignored in a group for a few minutes: it is not about you (M5). */
export const ignored: readonly Line[] = [
  {
    id: 'ignored-ask',
    say: 'May I ask something about that?',
    why: 'It isn’t about you: they’re in the middle of their story. A question is the easiest way to step in.',
  },
  {
    id: 'ignored-later',
    say: 'I’ll leave you to it and come back later.',
    why: 'You walk away with your head up, and the door stays open.',
  },
  {
    id: 'ignored-middle',
    say: 'I think I’ve come in halfway. What are we talking about?',
    why: 'Often nobody noticed you had been standing there. Said kindly, it opens the circle.',
  },
  {
    id: 'ignored-old-friends',
    say: 'It sounds as if you’ve a lot to catch up on. I’ll leave you to it.',
    why: 'Old friends see nobody else for a while. Let them have it, and you’re free again.',
  },
  {
    id: 'ignored-neighbour',
    say: 'They’re well away. Are you with them, or did you wander in like me?',
    why: 'Next to you there’s often somebody else who is only listening. One conversation will do; it needn’t be the whole circle.',
  },
  {
    id: 'ignored-introduce',
    say: 'May I introduce myself? I’m {me}.',
    why: 'While nobody knows who you are, nobody knows what to say to you.',
  },
  {
    id: 'ignored-round',
    say: 'I’m going for a drink. Can I get anyone anything?',
    why: 'You leave, and yet they’ll be looking out for you.',
  },
  {
    id: 'ignored-go',
    say: 'Enjoy the rest of it.',
    why: 'A few minutes of trying is plenty. There are more people here, and one of them is hoping for you.',
  },
];
