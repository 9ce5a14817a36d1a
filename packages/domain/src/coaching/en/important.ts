import type { Line } from '../coaching.ts';

/** Someone important you have never met. */
export const important: readonly Line[] = [
  {
    id: 'important-read',
    say: 'Good afternoon, I’m {me}. I very much enjoyed what you wrote about … .',
    why: 'You took the trouble. Name the one thing that stayed with you, and leave it at that.',
  },
  {
    id: 'important-one-question',
    say: 'May I ask you one question? I won’t keep you.',
    why: 'People who set a limit to your time are often given more of theirs.',
    next: 'One question, listen, thank them, and be the one who ends it.',
  },
  {
    id: 'important-stayed',
    say: 'What you said about … has stayed with me. How did you come to see it that way?',
    why: 'Well-known people are always asked what they think, and hardly ever how they got there. They’d rather tell you that.',
  },
  {
    id: 'important-thanks',
    say: 'I’m not here to ask for anything. I only wanted to thank you for … .',
    why: 'Among all who want something, you stand out by wanting nothing.',
  },
  {
    id: 'important-occupies',
    say: 'What occupies you most at the moment?',
    why: 'It makes you equals: you talk about the work and not about the position.',
  },
  {
    id: 'important-advice',
    say: 'What would you tell someone who is just starting out in … ?',
    why: 'Nearly everyone likes giving advice. It costs them nothing and lasts you a long time.',
  },
  {
    id: 'important-mutual',
    say: '… told me I should introduce myself to you. So here I am.',
    why: 'A shared acquaintance is the shortest road, and gives them something to respond to.',
  },
  {
    id: 'important-person',
    say: 'What is it like for you, an event like this?',
    why: 'All day people have spoken to the position. This question is for the person.',
  },
  {
    id: 'important-disagree',
    say: 'What did you yourself disagree with today?',
    why: 'A question that few ask gets an answer that few hear.',
    fits: ['theme'],
  },
  {
    id: 'important-member',
    say: 'You’ve been a member for so long. What is left of the club you joined?',
    why: 'Long-standing members are the club’s history. Asking about it honours them.',
    fits: ['own'],
  },
  {
    id: 'important-memory',
    say: 'Of all those years, which story do you most like to tell?',
    why: 'You ask for the story that makes them smile.',
    fits: ['festive'],
  },
];
