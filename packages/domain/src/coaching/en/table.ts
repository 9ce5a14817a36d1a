import type { Line } from '../coaching.ts';

/** Neighbours at a table, at lunch or in a hall. */
export const table: readonly Line[] = [
  {
    id: 'table-seat',
    say: 'Is this seat taken? I’m {me}.',
    why: 'Introduce yourself before you sit down and you needn’t look for the moment afterwards.',
    next: 'Say hello across the table as well.',
  },
  {
    id: 'table-bread',
    say: 'Could you pass the bread? I’m {me}, by the way.',
    why: 'Everyone passes the bread. With your name attached it’s a beginning.',
  },
  {
    id: 'table-others',
    say: 'Do you know the others at this table?',
    why: 'Either you’re introduced all round, or you have someone to find out with.',
  },
  {
    id: 'table-round',
    say: 'Shall we go round with names? Then we know who we’re eating with.',
    why: 'Everyone thinks it and nobody starts. The whole table will be grateful.',
  },
  {
    id: 'table-elsewhere',
    say: 'Where would you be if you weren’t sitting here?',
    why: 'More fun than ‘what do you do’, and they decide whether it’s about work.',
  },
  {
    id: 'table-home',
    say: 'What are you hoping to take home from today?',
    why: 'You learn what they’re looking for without having to fish for it.',
  },
  {
    id: 'table-other-side',
    say: 'I’ve neglected you terribly. How are things on your side of the table?',
    why: 'Switch neighbours halfway and nobody is left looking at someone’s back.',
  },
  {
    id: 'table-water',
    say: 'Can I top up your glass?',
    why: 'Looking after your neighbours is the kindest way to open a conversation.',
  },
  {
    id: 'table-programme',
    say: 'What are you most looking forward to in the programme?',
    why: 'Now you know what they warm to.',
    fits: ['theme'],
  },
  {
    id: 'table-change',
    say: 'I’m changing tables today. Is this your usual spot?',
    why: 'Usual places are cosy, and the reason members don’t know each other after years.',
    fits: ['own'],
  },
  {
    id: 'table-story',
    say: 'Which story do I need to know to understand this party?',
    why: 'Every party table has someone saving the best story until they’re asked.',
    fits: ['festive'],
  },
];
