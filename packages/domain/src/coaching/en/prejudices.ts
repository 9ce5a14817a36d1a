import type { Prejudice } from '../coaching.ts';

/** Three prejudices and their honest answers, each for the moment at which it shows (A6). */
export const prejudices: readonly Prejudice[] = [
  {
    id: 'peddling',
    thought: 'I’d be hawking myself around.',
    answers: {
      ask: 'Hawkers press their wares on people. Here you ask for advice and information and give it, as equals. They know things you don’t, and the other way round. Watch how gladly people help once the question is clear.',
      'advice-request':
        'You’re asking for half an hour and some advice. Most people feel honoured. You’re not asking for a job or a contract: you talk as equals about the work. Later you’ll do the same for someone else.',
      introduction:
        'Asking for an introduction takes nothing away from anybody. Three people stand to gain, and each of them is free to say no. Say why you’d like to speak to this person in particular, and it’s easy to decide.',
      'follow-up':
        'You’re bringing something: what you promised. Nothing more needs to be in it. Press nothing on them and ask for nothing back, and it’s simply a note from someone who does what they say.',
    },
  },
  {
    id: 'selling',
    thought: 'I’d have to sell myself.',
    answers: {
      pitch:
        'You don’t. You show who you are, as you do at work all day. Say what you do in one ordinary sentence, then ask about them. Whoever needs you later will know where to find you.',
      card: 'A card isn’t an advertisement. It answers a question: where can I find you? Put down who you are, what you do and whom or what you’re looking for, in the words you’d use with a neighbour.',
    },
  },
  {
    id: 'not-made-for-it',
    thought: 'I’m just not made for it.',
    answers: {
      'first-event':
        'There’s no right way, there’s your way. Quiet people are often the best listeners, and that’s where it starts. Prepare one question, begin with someone you know, and go home when you like. One good conversation is enough.',
      stuck:
        'Nearly everyone finds the beginning hardest, even the ones who look so much at ease. Find someone you know, or someone who’s on their own. Your name and one question will do, and often they’re relieved that you began.',
      'no-click':
        'One stiff conversation says nothing about you. Nobody clicks with everybody. Get yourself a drink, look for a familiar face, or go home. The next conversation simply starts afresh.',
      'look-back':
        'It may not seem much, an evening like this. But what a conversation brings often shows only months later. Look at what came easily and do more of that next time. That’s how you find your own way.',
    },
  },
];
