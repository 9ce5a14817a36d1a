import type { QuestionSet } from '../question-set.ts';

/** About an organisation. */
export const organisation: QuestionSet = {
  id: 'organisation',
  title: 'About an organisation',
  questions: [
    { id: 'talk-org-proud', ask: 'What are people here proud of?' },
    { id: 'talk-org-decide', ask: 'How does a decision come about here?' },
    { id: 'talk-org-worry', ask: 'What keeps the people in charge awake at night?' },
    { id: 'talk-org-join', ask: 'How did you get in here, and what made you stay?' },
    { id: 'talk-org-thrive', ask: 'What kind of person does well here?' },
    { id: 'talk-org-unsaid', ask: 'Which rule is written nowhere, yet known to everybody?' },
    { id: 'talk-org-outside', ask: 'How do others in your field look at you?' },
    { id: 'talk-org-next', ask: 'What is going to happen here in the coming year?' },
    { id: 'talk-org-departments', ask: 'Which departments have to do with this subject?' },
  ],
};
