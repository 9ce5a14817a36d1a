import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about life outside work, from light to deep (C4). */
export const outside: readonly OpenQuestion[] = [
  {
    id: 'outside-weekend',
    topic: 'outside',
    ask: {
      je: 'Waar kom je in het weekend je bed voor uit?',
      u: 'Waar komt u in het weekend uw bed voor uit?',
    },
  },
  {
    id: 'outside-place',
    topic: 'outside',
    ask: { je: 'Hoe is het wonen bij jou in de buurt?', u: 'Hoe is het wonen bij u in de buurt?' },
  },
  {
    id: 'outside-read',
    topic: 'outside',
    ask: {
      je: 'Wat heb je de laatste tijd gelezen of gezien dat bleef hangen?',
      u: 'Wat hebt u de laatste tijd gelezen of gezien dat bleef hangen?',
    },
  },
  {
    id: 'outside-hands',
    topic: 'outside',
    ask: { je: 'Wat doe je het liefst als er niets hoeft?', u: 'Wat doet u het liefst als er niets hoeft?' },
  },
  {
    id: 'outside-looking-forward',
    topic: 'outside',
    ask: { je: 'Waar verheug je je op?', u: 'Waar verheugt u zich op?' },
  },
  {
    id: 'outside-evening',
    topic: 'outside',
    ask: {
      je: 'Hoe ziet een goede vrije avond er bij jou uit?',
      u: 'Hoe ziet een goede vrije avond er bij u uit?',
    },
  },
  {
    id: 'outside-grew-up',
    topic: 'outside',
    ask: { je: 'Waar ben je opgegroeid?', u: 'Waar bent u opgegroeid?' },
  },
  {
    id: 'outside-learn',
    topic: 'outside',
    ask: {
      je: 'Wat zou je nog eens willen leren, gewoon voor jezelf?',
      u: 'Wat zou u nog eens willen leren, gewoon voor uzelf?',
    },
  },
];
