import type { QuestionSet } from '../question-set.ts';

/** Over een organisatie. */
export const organisation: QuestionSet = {
  id: 'organisation',
  title: 'Over een organisatie',
  questions: [
    {
      id: 'talk-org-proud',
      ask: { je: 'Waar zijn de mensen hier trots op?', u: 'Waar zijn de mensen hier volgens u trots op?' },
    },
    {
      id: 'talk-org-decide',
      ask: {
        je: 'Hoe komt hier een besluit tot stand?',
        u: 'Hoe komt hier volgens u een besluit tot stand?',
      },
    },
    {
      id: 'talk-org-worry',
      ask: { je: 'Waar ligt de leiding wakker van?', u: 'Waar ligt de leiding volgens u wakker van?' },
    },
    {
      id: 'talk-org-join',
      ask: {
        je: 'Hoe kwam jij hier binnen, en waarom ben je gebleven?',
        u: 'Hoe kwam u hier binnen, en waarom bent u gebleven?',
      },
    },
    {
      id: 'talk-org-thrive',
      ask: {
        je: 'Wat voor iemand komt hier tot bloei?',
        u: 'Wat voor iemand komt hier volgens u tot bloei?',
      },
    },
    {
      id: 'talk-org-unsaid',
      ask: {
        je: 'Welke regel staat nergens, maar kent iedereen?',
        u: 'Welke regel staat nergens, maar kent volgens u iedereen?',
      },
    },
    {
      id: 'talk-org-outside',
      ask: {
        je: 'Hoe kijken anderen in het vak naar jullie?',
        u: 'Hoe kijken anderen in het vak naar uw organisatie?',
      },
    },
    {
      id: 'talk-org-next',
      ask: {
        je: 'Wat staat er het komende jaar te gebeuren?',
        u: 'Wat staat er bij u het komende jaar te gebeuren?',
      },
    },
    {
      id: 'talk-org-departments',
      ask: {
        je: 'Welke afdelingen hebben met dit onderwerp te maken?',
        u: 'Welke afdelingen hebben bij u met dit onderwerp te maken?',
      },
    },
  ],
};
