import type { Line } from '../coaching.ts';

/** Someone who stands alone (M3). */
export const alone: readonly Line[] = [
  {
    id: 'alone-join',
    say: 'Mind if I join you? I hardly know a soul here.',
    why: 'You say out loud what they may well be thinking. Nobody has to pretend any more.',
  },
  {
    id: 'alone-either',
    say: 'Hello, I’m {me}. Are you taking a breather, or would you like some company?',
    why: 'People who stand alone sometimes want to. This lets them have either, without awkwardness.',
    next: 'If it’s a breather, smile and move on. You are now the one who was kind.',
  },
  {
    id: 'alone-so-far',
    say: 'What have you made of it so far?',
    why: 'Everybody has an opinion, and you are straight into something you share.',
  },
  {
    id: 'alone-brings',
    say: 'So what brings you here?',
    why: 'The answer is nearly always a story: about their work, about someone, or about what they’re after.',
  },
  {
    id: 'alone-know',
    say: 'Do you know many people, or are you looking around like me?',
    why: 'If they know everyone, you’ll soon be introduced. If they don’t, there are two of you now.',
  },
  {
    id: 'alone-best-spot',
    say: 'You’ve found the best spot in the room. Is there space for one more?',
    why: 'Standing alone becomes a clever choice instead of something to be caught at.',
  },
  {
    id: 'alone-noise',
    say: 'It’s a bit quieter over here. May I hide with you for a minute?',
    why: 'The crowd is your reason, so nobody feels singled out. And ‘a minute’ keeps it light.',
  },
  {
    id: 'alone-drink',
    say: 'I’m off to get a drink. Can I bring you one?',
    why: 'A small favour gives you a reason to come back and them a reason to stay.',
  },
  {
    id: 'alone-speaker',
    say: 'Were you in there just now? I’d love to hear what stuck with you.',
    why: 'You both heard the same thing. What each of you took from it is ten minutes of good talk.',
    fits: ['theme'],
  },
  {
    id: 'alone-member',
    say: 'We’re both members and we’ve never spoken. Let me put that right: I’m {me}.',
    why: 'Members need no excuse. Not having done it before is excuse enough.',
    fits: ['own'],
  },
  {
    id: 'alone-feast',
    say: 'How do you fit into the story we’re celebrating?',
    why: 'At an anniversary everyone carries a piece of the history, and is glad to be asked for it.',
    fits: ['festive'],
  },
];
