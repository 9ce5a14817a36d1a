import type { QuestionSet } from '../question-set.ts';

/** About whom to talk to next. */
export const people: QuestionSet = {
  id: 'people',
  title: 'About whom to talk to next',
  questions: [
    { id: 'talk-people-who', ask: 'Who else would you talk to if you were me?' },
    { id: 'talk-people-why', ask: 'Why that person in particular?' },
    { id: 'talk-people-other', ask: 'Who sees it very differently from you?' },
    { id: 'talk-people-just', ask: 'Who made this move not so long ago?' },
    {
      id: 'talk-people-stopped',
      ask: 'Do you know anybody who gave it up and would be willing to talk about it?',
    },
    { id: 'talk-people-name', ask: 'May I mention that you gave me their name?' },
    {
      id: 'talk-people-intro',
      ask: 'Would you introduce us to each other, if they are happy with that too?',
    },
    {
      id: 'talk-people-club',
      ask: 'Which club or gathering should I go to, to find the people who know about this?',
    },
    { id: 'talk-people-back', ask: 'What could I help you with in return?' },
  ],
};
