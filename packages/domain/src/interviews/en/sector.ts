import type { QuestionSet } from '../question-set.ts';

/** About the sector. */
export const sector: QuestionSet = {
  id: 'sector',
  title: 'About the sector',
  questions: [
    { id: 'talk-sector-now', ask: 'What is everybody in your world talking about just now?' },
    { id: 'talk-sector-change', ask: 'What has changed most over the past five years?' },
    { id: 'talk-sector-ahead', ask: 'What do you see coming that few people are ready for?' },
    { id: 'talk-sector-money', ask: 'Where does the money come from, and do you notice it in the work?' },
    { id: 'talk-sector-short', ask: 'What kind of people are hard to find, and whom are there plenty of?' },
    { id: 'talk-sector-players', ask: 'Which organisations go about it differently from the rest?' },
    { id: 'talk-sector-newcomer', ask: 'What do newcomers always get wrong at first?' },
    { id: 'talk-sector-read', ask: 'What do you read or follow yourself to keep up?' },
    { id: 'talk-sector-meet', ask: 'Where do people in this line of work run into each other?' },
  ],
};
