import type { Prejudice } from '../coaching.ts';

/** Three prejudices and their honest answers (A6). */
export const prejudices: readonly Prejudice[] = [
  {
    id: 'peddling',
    thought: 'I’d be hawking myself around.',
    answer:
      'Hawking means coming to get something. Here you ask for advice and information and give it, as equals. They know things you don’t, and the other way round. Watch how people light up when you ask for their advice.',
  },
  {
    id: 'selling',
    thought: 'I’d have to sell myself.',
    answer:
      'You don’t. You show who you are, as you do at work all day. Say what you do in one ordinary sentence, then ask about them. Whoever needs you later will know where to find you.',
  },
  {
    id: 'not-made-for-it',
    thought: 'I’m just not made for it.',
    answer:
      'There’s no right way, there’s your way. Quiet people are often the best listeners, and that’s where it starts. Prepare one question, begin with someone you know, and go home when you like. One good conversation is enough.',
  },
];
