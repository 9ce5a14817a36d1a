import type { Line } from '../coaching.ts';

/** A group in conversation: ask, let them go on, then contribute (M2). */
export const group: readonly Line[] = [
  {
    id: 'group-join',
    say: 'May I join you?',
    why: 'Ask, and the answer is almost always yes. Nobody has to stop talking for it.',
    next: 'Listen for a minute first. Let them carry on, then add to what is being said.',
  },
  {
    id: 'group-listen',
    say: 'I heard you talking about … . Would you mind if I listened in?',
    why: 'You come for their conversation and don’t bring your own.',
    next: 'Then ask one question about what was said.',
  },
  {
    id: 'group-private',
    say: 'Is this private? I can come back later.',
    why: 'If it is, they can say so, and you’ve lost nothing. If not, you’ve just been invited.',
  },
  {
    id: 'group-go-on',
    say: 'Please don’t stop on my account. I’m only joining the circle.',
    why: 'A conversation that stops for a newcomer often never restarts. This one doesn’t need to.',
    next: 'Nod, listen, and wait for the first pause.',
  },
  {
    id: 'group-ask',
    say: 'Can I ask something about that?',
    why: 'A question on their subject is the easiest ticket in.',
  },
  {
    id: 'group-experience',
    say: 'We’ve been through the same thing. Shall I tell you how it went for us?',
    why: 'You bring something they can use, and you take the floor only when it’s offered.',
  },
  {
    id: 'group-laugh',
    say: 'This is where all the laughing comes from, so this is where I want to be.',
    why: 'A smile opens a circle faster than a job title.',
  },
  {
    id: 'group-known',
    say: 'Would you introduce me? There are some faces here I don’t know.',
    why: 'One acquaintance in the circle is enough. They’ll often introduce you better than you would yourself.',
  },
  {
    id: 'group-same-question',
    say: 'Is this about the talk just now? I came out with a question too.',
    why: 'The subject is already on the table. Someone with a question is welcome among people with opinions.',
    fits: ['theme'],
  },
  {
    id: 'group-usual-corner',
    say: 'I always end up with the same crowd. May I try this one today?',
    why: 'Every club member knows the feeling. It’s honest, and it gets a laugh.',
    fits: ['own'],
  },
  {
    id: 'group-toast',
    say: 'Room for one more glass in this toast?',
    why: 'At a celebration a raised glass is reason enough.',
    fits: ['festive'],
  },
];
