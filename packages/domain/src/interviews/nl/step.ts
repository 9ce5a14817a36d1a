import type { QuestionSet } from '../question-set.ts';

/** Over een volgende stap. */
export const step: QuestionSet = {
  id: 'step',
  title: 'Over een volgende stap',
  questions: [
    {
      id: 'talk-step-how',
      ask: { je: 'Hoe ben jij hier terechtgekomen?', u: 'Hoe bent u hier terechtgekomen?' },
    },
    {
      id: 'talk-step-doubt',
      ask: {
        je: 'Waar twijfelde je over toen je de stap zette?',
        u: 'Waar twijfelde u over toen u de stap zette?',
      },
    },
    {
      id: 'talk-step-price',
      ask: {
        je: 'Wat heb je ervoor opgegeven, en was het dat waard?',
        u: 'Wat hebt u ervoor opgegeven, en was het dat waard?',
      },
    },
    {
      id: 'talk-step-before',
      ask: {
        je: 'Wat had je graag geweten voordat je eraan begon?',
        u: 'Wat had u graag geweten voordat u eraan begon?',
      },
    },
    {
      id: 'talk-step-background',
      ask: {
        je: 'Wat in mijn achtergrond zou hier van pas komen, en wat mis ik nog?',
        u: 'Wat in mijn achtergrond zou hier volgens u van pas komen, en wat mis ik nog?',
      },
    },
    {
      id: 'talk-step-small',
      ask: {
        je: 'Hoe kan ik dit in het klein uitproberen?',
        u: 'Hoe zou ik dit volgens u in het klein kunnen uitproberen?',
      },
    },
    {
      id: 'talk-step-course',
      ask: {
        je: 'Welke opleiding of ervaring telt echt, en welke staat alleen mooi?',
        u: 'Welke opleiding of ervaring telt volgens u echt, en welke staat alleen mooi?',
      },
    },
    {
      id: 'talk-step-seen',
      ask: {
        je: 'Als je mij zo hoort: hoe zie jij mij in dit werk?',
        u: 'Als u mij zo hoort: hoe ziet u mij in dit werk?',
      },
    },
    {
      id: 'talk-step-advice',
      ask: {
        je: 'Wat zou je in mijn plaats de komende maand doen?',
        u: 'Wat zou u in mijn plaats de komende maand doen?',
      },
    },
  ],
};
