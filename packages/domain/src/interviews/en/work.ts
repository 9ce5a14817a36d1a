import type { QuestionSet } from '../question-set.ts';

/** About the work itself. */
export const work: QuestionSet = {
  id: 'work',
  title: 'About the work itself',
  questions: [
    { id: 'talk-work-week', ask: 'What did your past week look like?' },
    { id: 'talk-work-hours', ask: 'What takes up most of your time, and what would you rather spend it on?' },
    { id: 'talk-work-good-day', ask: 'When do you go home thinking: that was a good day?' },
    { id: 'talk-work-surprise', ask: 'What turned out very different from what you had expected?' },
    { id: 'talk-work-boring', ask: 'Which part of the job does nobody tell you about beforehand?' },
    { id: 'talk-work-skill', ask: 'What do you really need to be able to do here, qualifications aside?' },
    { id: 'talk-work-misfit', ask: 'What kind of people don’t last in this work?' },
    { id: 'talk-work-learned', ask: 'Who or what taught you most about your trade?' },
    { id: 'talk-work-again', ask: 'If you could start again, what would you do differently?' },
  ],
};
