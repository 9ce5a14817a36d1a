import type { Line } from '../coaching.ts';

/** Ignored in a group for a few minutes: it is not about you (M5). */
export const ignored: readonly Line[] = [
  {
    id: 'ignored-ask',
    style: 'factual',
    say: 'Can I come in on that for a second?',
    why: 'It isn’t about you: they’re in the middle of their story, and a question lets you in.',
  },
  {
    id: 'ignored-later',
    style: 'shy',
    say: 'I’ll leave you to it and come back later.',
    why: 'You walk away with your head up, and the door stays open.',
  },
  {
    id: 'ignored-middle',
    style: 'enthusiastic',
    say: 'I think I’ve come in halfway. What are we talking about?',
    why: 'Often nobody noticed that you had been standing there.',
  },
  {
    id: 'ignored-old-friends',
    style: 'enthusiastic',
    say: 'It sounds as if you’ve a lot to catch up on. I’ll leave you to it.',
    why: 'Old friends see nobody else for a while, and that’s all right.',
  },
  {
    id: 'ignored-neighbour',
    style: 'shy',
    say: 'They’re well away. Are you with them, or did you wander in like me?',
    why: 'Next to you there’s often somebody else who is only listening.',
  },
  {
    id: 'ignored-introduce',
    style: 'enthusiastic',
    say: 'May I introduce myself? I’m {me}.',
    why: 'While nobody knows who you are, nobody knows what to say to you.',
  },
  {
    id: 'ignored-round',
    style: 'enthusiastic',
    say: 'I’m going for a drink. Can I get anyone anything?',
    why: 'You leave, and yet they’ll be looking out for you.',
  },
  {
    id: 'ignored-go',
    style: 'shy',
    say: 'Enjoy the rest of it.',
    why: 'A few minutes of trying is plenty, and there are more people here.',
  },
  {
    id: 'ignored-stay',
    style: 'shy',
    say: 'I’ll just listen a little longer, if that’s all right.',
    why: 'Standing there is taking part as well, and you can still move on in a minute.',
  },
  {
    id: 'ignored-another-time',
    style: 'shy',
    say: 'I’ll come by again in a while.',
    why: 'You don’t have to explain, and in an hour nobody will remember.',
  },
  {
    id: 'ignored-nosy',
    style: 'enthusiastic',
    say: 'Forgive me, I’m too curious to keep quiet. May I ask something?',
    why: 'Nobody was against you, they just hadn’t looked up.',
  },
  {
    id: 'ignored-familiar',
    style: 'enthusiastic',
    say: 'I’ve just spotted a friend. Have fun, all of you.',
    why: 'With someone you know you catch your breath for another circle.',
  },
  {
    id: 'ignored-recognise',
    style: 'factual',
    say: 'Yes, I know that one well.',
    why: 'A few words at the right moment, and they’ll turn to you.',
    next: 'Then wait. If someone asks, you’re in.',
  },
  {
    id: 'ignored-how-long',
    style: 'factual',
    say: 'How long has that been going on?',
    why: 'A short question about their story shows that you’ve been listening.',
  },
  {
    id: 'ignored-session',
    style: 'factual',
    say: 'I’m going to find myself a seat. See you later.',
    why: 'You’re going to something rather than away from something, and it feels like it.',
    at: ['congress'],
  },
];
