import type { QuestionSet } from '../question-set.ts';

/** Over het werk zelf. */
export const work: QuestionSet = {
  id: 'work',
  title: 'Over het werk zelf',
  questions: [
    {
      id: 'talk-work-week',
      ask: { je: 'Hoe zag jouw afgelopen week eruit?', u: 'Hoe zag uw afgelopen week eruit?' },
    },
    {
      id: 'talk-work-hours',
      ask: {
        je: 'Waar gaat de meeste tijd in zitten, en waar zou je die het liefst aan geven?',
        u: 'Waar gaat de meeste tijd in zitten, en waar zou u die het liefst aan geven?',
      },
    },
    {
      id: 'talk-work-good-day',
      ask: {
        je: 'Wanneer ga je naar huis met het gevoel: dit was een goede dag?',
        u: 'Wanneer gaat u naar huis met het gevoel: dit was een goede dag?',
      },
    },
    {
      id: 'talk-work-surprise',
      ask: {
        je: 'Wat bleek heel anders te zijn dan je vooraf dacht?',
        u: 'Wat bleek heel anders te zijn dan u vooraf dacht?',
      },
    },
    {
      id: 'talk-work-boring',
      ask: {
        je: 'Welk deel van het werk vertelt niemand je van tevoren?',
        u: 'Welk deel van het werk vertelt niemand u van tevoren?',
      },
    },
    {
      id: 'talk-work-skill',
      ask: {
        je: 'Wat moet je hier echt kunnen, los van diploma’s?',
        u: 'Wat moet je hier volgens u echt kunnen, los van diploma’s?',
      },
    },
    {
      id: 'talk-work-misfit',
      ask: {
        je: 'Wat voor mensen houden het in dit werk niet vol?',
        u: 'Wat voor mensen houden het volgens u in dit werk niet vol?',
      },
    },
    {
      id: 'talk-work-learned',
      ask: {
        je: 'Van wie of waarvan heb je het vak het meest geleerd?',
        u: 'Van wie of waarvan hebt u het vak het meest geleerd?',
      },
    },
    {
      id: 'talk-work-again',
      ask: {
        je: 'Als je opnieuw mocht beginnen, wat zou je dan anders doen?',
        u: 'Als u opnieuw mocht beginnen, wat zou u dan anders doen?',
      },
    },
  ],
};
