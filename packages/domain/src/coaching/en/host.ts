import type { Line } from '../coaching.ts';

/** The host, who can introduce you (M4). */
export const host: readonly Line[] = [
  {
    id: 'host-first-time',
    say: 'Thank you for having me. I’m {me}, and this is my first time here.',
    why: 'Hosts like newcomers to feel at home. They only need to know that you’re new.',
    next: 'Then ask whom you should meet.',
  },
  {
    id: 'host-whom',
    say: 'Who should I be sure to meet, do you think?',
    why: 'Whoever sends the invitations knows everyone, and likes bringing people together.',
  },
  {
    id: 'host-precise',
    say: 'I’d love to talk to someone who … . Do you know who that would be?',
    why: 'The more precise the question, the sooner a face comes to mind.',
  },
  {
    id: 'host-one',
    say: 'Could you introduce me to just one person? I’ll manage from there.',
    why: 'A small request, quickly done. And being introduced is the easiest start there is.',
  },
  {
    id: 'host-praise',
    say: 'This is beautifully done. How long did it take you to put together?',
    why: 'Organisers mostly hear what goes wrong. A word about what goes right is remembered.',
  },
  {
    id: 'host-origin',
    say: 'How did this event come about, actually?',
    why: 'There’s a story in that, and in the story are the names of the people around you.',
  },
  {
    id: 'host-longest',
    say: 'Who has been coming here the longest?',
    why: 'They know everybody, and often enjoy showing a new face around.',
  },
  {
    id: 'host-help',
    say: 'Is there anything I can help with? I’d meet people that way.',
    why: 'With a tray or a stack of name badges in your hands, people come to you.',
  },
  {
    id: 'host-speaker',
    say: 'Would you take me over to the speaker later? I have just one question.',
    why: 'Being brought is different from barging in. The speaker will take the time.',
    fits: ['theme'],
  },
  {
    id: 'host-fits-me',
    say: 'I’m here to see whether the club suits me. Who could tell me what it’s really like?',
    why: 'It’s honest about why you came, and every club has someone who loves that question.',
    fits: ['own'],
  },
  {
    id: 'host-proud',
    say: 'Congratulations. Which moment in all those years makes you proudest?',
    why: 'Everyone says congratulations. The question after it shows that you mean it.',
    fits: ['festive'],
  },
];
