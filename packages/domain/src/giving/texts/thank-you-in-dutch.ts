import type { ThankYouWords } from './thank-you-words.ts';

/** A thank-you in Dutch (G4). */
export const thankYouInDutch: ThankYouWords = {
  subject: { je: 'Dank je wel', u: 'Dank u wel' },
  thanks: {
    information: {
      je: 'Dank je wel voor wat je me vertelde: {text}.',
      u: 'Dank u wel voor wat u mij vertelde: {text}.',
    },
    advice: { je: 'Dank je wel voor je advies: {text}.', u: 'Dank u wel voor uw advies: {text}.' },
    introduction: {
      je: 'Dank je wel voor de introductie: {text}.',
      u: 'Dank u wel voor de introductie: {text}.',
    },
    referral: {
      je: 'Dank je wel dat je mijn naam noemde: {text}.',
      u: 'Dank u wel dat u mijn naam noemde: {text}.',
    },
    time: {
      je: 'Dank je wel voor je tijd: {text}.',
      u: 'Dank u wel voor uw tijd: {text}.',
    },
    attention: {
      je: 'Dank je wel dat je aan me dacht: {text}.',
      u: 'Dank u wel dat u aan mij dacht: {text}.',
    },
    opportunity: {
      je: 'Dank je wel voor de kans die je me gaf: {text}.',
      u: 'Dank u wel voor de kans die u mij gaf: {text}.',
    },
    assignment: {
      je: 'Dank je wel voor de opdracht: {text}.',
      u: 'Dank u wel voor de opdracht: {text}.',
    },
  },
  effect: { je: 'Het heeft me geholpen, want …', u: 'Het heeft mij geholpen, want …' },
  closings: [
    {
      je: 'Kan ik iets voor jou doen, dan hoor ik het graag.',
      u: 'Kan ik iets voor u doen, dan hoor ik het graag.',
    },
    { je: 'Ik ben blij dat ik je ken.', u: 'Ik stel ons contact zeer op prijs.' },
    { je: 'Ik laat je horen hoe het verdergaat.', u: 'Ik laat u horen hoe het verdergaat.' },
  ],
};
