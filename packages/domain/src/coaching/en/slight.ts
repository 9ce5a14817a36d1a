import type { Line } from '../coaching.ts';

/** Someone you know slightly. */
export const slight: readonly Line[] = [
  {
    id: 'slight-name',
    say: 'We’ve met before, at … . I’m {me}.',
    why: 'Most people have lost your name and don’t dare to ask. You rescue them.',
  },
  {
    id: 'slight-forgot',
    say: 'I know your face so well and your name has gone. Help me out?',
    why: 'Asking once, honestly, is less painful than half an hour of talking around it.',
  },
  {
    id: 'slight-last-time',
    say: 'Last time you told me about … . How did that turn out?',
    why: 'You remembered what mattered. Few things please people more.',
  },
  {
    id: 'slight-since',
    say: 'Good to see you again. What has happened since?',
    why: 'They choose what it’s about: work, home, children. Then you know what’s on their mind.',
  },
  {
    id: 'slight-these-days',
    say: 'What are you up to these days?',
    why: '‘These days’ says you have a history together, however short.',
  },
  {
    id: 'slight-thought-of',
    say: 'You crossed my mind the other day, when I … .',
    why: 'It’s good to have been in someone’s thoughts. Only say it if it’s true.',
  },
  {
    id: 'slight-passing-by',
    say: 'I see your name come by now and then. But how are you really?',
    why: 'What people show and how they are can differ. You ask about the second.',
  },
  {
    id: 'slight-never-asked',
    say: 'We’ve been nodding at each other for years. What is it that you do?',
    why: 'You turn a nod into an acquaintance. They’ve probably wondered about you as well.',
  },
  {
    id: 'slight-here-before',
    say: 'You were here last time, weren’t you? What became of all those ideas?',
    why: 'Everyone leaves a conference with plans. Asking what came of them gets an honest answer.',
    fits: ['theme'],
  },
  {
    id: 'slight-same-club',
    say: 'All this time in the same club, and I’ve no idea what you’re looking for.',
    why: 'Members rarely ask each other this, though it’s why they joined.',
    fits: ['own'],
  },
  {
    id: 'slight-surprise',
    say: 'I didn’t expect to see you here. How do you come to be at this party?',
    why: 'One shared friend makes a vague acquaintance a real one.',
    fits: ['festive'],
  },
];
