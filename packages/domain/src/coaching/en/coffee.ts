import type { Line } from '../coaching.ts';

/** The coffee corner. */
export const coffee: readonly Line[] = [
  {
    id: 'coffee-any-good',
    say: 'Is the coffee any good here?',
    why: 'Small and light. Three sentences on, a chat about coffee is a chat about something else.',
  },
  {
    id: 'coffee-pour',
    say: 'Shall I pour you one while I’m at it?',
    why: 'Handing someone a cup is contact already. There’s nothing left to think up.',
  },
  {
    id: 'coffee-breather',
    say: 'Coming up for air as well?',
    why: 'Everyone at the coffee wants a break, so you’re always right.',
    next: 'Then ask what has stayed with them most so far.',
  },
  {
    id: 'coffee-beside',
    say: 'Since we’re standing next to each other anyway: I’m {me}.',
    why: 'No need to cross a room or find a pretext. You’re already there.',
  },
  {
    id: 'coffee-second',
    say: 'This is my second already. How far along are you?',
    why: 'A joke at your own expense is always safe.',
  },
  {
    id: 'coffee-tip',
    say: 'What have you seen or heard today that I shouldn’t miss?',
    why: 'You ask for a tip. Whoever gives one is helping you already, and enjoys it.',
  },
  {
    id: 'coffee-building',
    say: 'Have you been here before? I’m still finding my way around.',
    why: 'Easy to answer, and you learn at once whether they’re at home here.',
  },
  {
    id: 'coffee-travel',
    say: 'Did you have far to come today?',
    why: 'From the journey it’s one small step to where somebody lives and works.',
  },
  {
    id: 'coffee-session',
    say: 'Which session are you going to next, and why that one?',
    why: 'Behind every choice is an interest. And you’ll have something to come back to later.',
    fits: ['theme'],
  },
  {
    id: 'coffee-regular',
    say: 'You come here often, I think. What keeps you coming?',
    why: 'You hear what the club is worth to somebody. Often the answer is a name you should know too.',
    fits: ['own'],
  },
  {
    id: 'coffee-cake',
    say: 'Have you found the cake yet?',
    why: 'At a party it’s fine to start with nothing in particular.',
    fits: ['festive'],
  },
];
