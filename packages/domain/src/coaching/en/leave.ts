import type { Line } from '../coaching.ts';

/** Leaving politely (C8). */
export const leave: readonly Line[] = [
  {
    id: 'leave-others',
    say: 'I’ve enjoyed talking to you. I’d like to say hello to a few others too.',
    why: 'It’s what everyone came for. It isn’t a rejection and doesn’t sound like one.',
    next: 'Shake hands and say their name once more.',
  },
  {
    id: 'leave-thanks',
    say: 'Thank you for this. I’m going to do the rounds for a bit.',
    why: 'Thanks are a full stop. Nothing more needs explaining.',
  },
  {
    id: 'leave-hold-up',
    say: 'I mustn’t keep you to myself. Thank you for telling me all this.',
    why: 'You hand them back their freedom. Often they’re just as glad.',
  },
  {
    id: 'leave-coffee',
    say: 'I’d like to talk about this properly. Shall we have a coffee some time?',
    why: 'Leaving becomes a beginning. Say it only if you want it.',
    next: 'Name a week there and then, or it stays a pleasantry.',
  },
  {
    id: 'leave-promise',
    say: 'You’ll have what I promised by the end of the week. I’ll let you go now.',
    why: 'They know what’s coming and when. That finishes a conversation properly.',
  },
  {
    id: 'leave-card',
    say: 'Shall we swap details? Then I can let you know how it goes.',
    why: 'Only if it feels right and you’ll use it. A card without a reason ends up in a drawer.',
  },
  {
    id: 'leave-introduce',
    say: 'Have you met … ? Let me introduce you.',
    why: 'You go, and leave behind something that’s good for both of them.',
    next: 'Stay until they’re talking, then move on.',
  },
  {
    id: 'leave-drink',
    say: 'I’ll get myself a drink and have a look round. So good to have met you.',
    why: 'With ‘and have a look round’ nobody has to wait for you.',
  },
  {
    id: 'leave-saw-someone',
    say: 'There’s someone over there I have to catch. Would you excuse me?',
    why: 'You ask, instead of glancing over their shoulder. Everyone feels the difference.',
  },
  {
    id: 'leave-home',
    say: 'I’m heading home soon. I’m glad I got to talk to you.',
    why: 'The last thing you say is what lingers. Make it something kind.',
  },
];
