import type { QuestionSet } from '../question-set.ts';

/** About a next step. */
export const step: QuestionSet = {
  id: 'step',
  title: 'About a next step',
  questions: [
    { id: 'talk-step-how', ask: 'How did you end up here?' },
    { id: 'talk-step-doubt', ask: 'What were you unsure about when you made the move?' },
    { id: 'talk-step-price', ask: 'What did you give up for it, and was it worth it?' },
    { id: 'talk-step-before', ask: 'What would you have liked to know before you started?' },
    {
      id: 'talk-step-background',
      ask: 'What in my background would be useful here, and what am I still missing?',
    },
    { id: 'talk-step-small', ask: 'How could I try this out on a small scale?' },
    { id: 'talk-step-course', ask: 'Which training or experience really counts, and which only looks good?' },
    { id: 'talk-step-seen', ask: 'Hearing me talk about it: how do you see me in this work?' },
    { id: 'talk-step-advice', ask: 'What would you do next month if you were me?' },
  ],
};
