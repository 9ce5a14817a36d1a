import type { OpenQuestion } from '../../coaching.ts';

/** Open questions how you can help, in a talk for two, from light to deep (C4). */
export const help: readonly OpenQuestion[] = [
  {
    id: 'help-this-month',
    topic: 'help',
    ask: {
      je: 'Waar zou ik je deze maand mee kunnen helpen?',
      u: 'Waar zou ik u deze maand mee kunnen helpen?',
    },
  },
  {
    id: 'help-whom',
    topic: 'help',
    ask: { je: 'Aan wie kan ik je voorstellen?', u: 'Aan wie kan ik u voorstellen?' },
  },
  {
    id: 'help-watch',
    topic: 'help',
    ask: { je: 'Waar zal ik voor je op letten?', u: 'Waar zal ik voor u op letten?' },
  },
  {
    id: 'help-explain',
    topic: 'help',
    ask: {
      je: 'Hoe kan ik een ander het beste uitleggen wat jij doet?',
      u: 'Hoe kan ik een ander het beste uitleggen wat u doet?',
    },
  },
  {
    id: 'help-hear',
    topic: 'help',
    ask: {
      je: 'Wat moet ik iemand horen zeggen om aan jou te denken?',
      u: 'Wat moet ik iemand horen zeggen om aan u te denken?',
    },
  },
  {
    id: 'help-extra-eyes',
    topic: 'help',
    ask: {
      je: 'Bij welke klus kun je een paar extra ogen gebruiken?',
      u: 'Bij welke klus kunt u een paar extra ogen gebruiken?',
    },
  },
  {
    id: 'help-alone',
    topic: 'help',
    ask: {
      je: 'Wat zou makkelijker gaan als je het niet alleen hoefde te doen?',
      u: 'Wat zou makkelijker gaan als u het niet alleen hoefde te doen?',
    },
  },
  {
    id: 'help-not-whom',
    topic: 'help',
    ask: { je: 'Wie moet ik juist niet naar je doorsturen?', u: 'Wie moet ik juist niet naar u doorsturen?' },
  },
  {
    id: 'help-last-year',
    topic: 'help',
    ask: {
      je: 'Wie heeft je het afgelopen jaar het meest geholpen?',
      u: 'Wie heeft u het afgelopen jaar het meest geholpen?',
    },
  },
];
