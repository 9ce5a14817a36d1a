import type { QuestionSet } from '../question-set.ts';

/** About starting for yourself. */
export const ownBusiness: QuestionSet = {
  id: 'own-business',
  title: 'About setting up on your own',
  questions: [
    { id: 'talk-own-start', ask: 'What made you decide to set up on your own?' },
    { id: 'talk-own-first', ask: 'How did you find your first client?' },
    { id: 'talk-own-year', ask: 'What did your first year really look like, in money too?' },
    { id: 'talk-own-price', ask: 'How did you set your price, and would you do it the same way now?' },
    { id: 'talk-own-alone', ask: 'What was it like, doing it alone?' },
    { id: 'talk-own-mistake', ask: 'Which mistake was expensive but taught you a lot?' },
    { id: 'talk-own-no', ask: 'When do you turn work down?' },
    { id: 'talk-own-arrange', ask: 'What should I have arranged before day one, and what can wait?' },
    { id: 'talk-own-help', ask: 'Who helped you get going, and with what?' },
  ],
};
