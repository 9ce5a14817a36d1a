import type { QuestionSet } from '../question-set.ts';

/** Over de sector. */
export const sector: QuestionSet = {
  id: 'sector',
  title: 'Over de sector',
  questions: [
    {
      id: 'talk-sector-now',
      ask: {
        je: 'Waar heeft iedereen het in jullie wereld nu over?',
        u: 'Waar heeft iedereen het in uw wereld nu over?',
      },
    },
    {
      id: 'talk-sector-change',
      ask: {
        je: 'Wat is er de laatste vijf jaar het meest veranderd?',
        u: 'Wat is er volgens u de laatste vijf jaar het meest veranderd?',
      },
    },
    {
      id: 'talk-sector-ahead',
      ask: {
        je: 'Wat zie je aankomen waar weinig mensen rekening mee houden?',
        u: 'Wat ziet u aankomen waar weinig mensen rekening mee houden?',
      },
    },
    {
      id: 'talk-sector-money',
      ask: {
        je: 'Waar komt het geld vandaan, en merk je dat in het werk?',
        u: 'Waar komt het geld vandaan, en merkt u dat in het werk?',
      },
    },
    {
      id: 'talk-sector-short',
      ask: {
        je: 'Aan wat voor mensen is er een tekort, en aan wie juist niet?',
        u: 'Aan wat voor mensen is er volgens u een tekort, en aan wie juist niet?',
      },
    },
    {
      id: 'talk-sector-players',
      ask: {
        je: 'Welke organisaties doen het anders dan de rest?',
        u: 'Welke organisaties doen het volgens u anders dan de rest?',
      },
    },
    {
      id: 'talk-sector-newcomer',
      ask: {
        je: 'Wat begrijpen nieuwkomers in het begin altijd verkeerd?',
        u: 'Wat begrijpen nieuwkomers volgens u in het begin altijd verkeerd?',
      },
    },
    {
      id: 'talk-sector-read',
      ask: {
        je: 'Wat lees of volg je zelf om bij te blijven?',
        u: 'Wat leest of volgt u zelf om bij te blijven?',
      },
    },
    {
      id: 'talk-sector-meet',
      ask: {
        je: 'Waar komen de mensen uit dit vak elkaar tegen?',
        u: 'Waar komt u de mensen uit dit vak tegen?',
      },
    },
  ],
};
