import type { QuestionSet } from '../question-set.ts';

/** Over voor jezelf beginnen. */
export const ownBusiness: QuestionSet = {
  id: 'own-business',
  title: 'Over voor jezelf beginnen',
  questions: [
    {
      id: 'talk-own-start',
      ask: {
        je: 'Wat gaf voor jou de doorslag om voor jezelf te beginnen?',
        u: 'Wat gaf voor u de doorslag om voor uzelf te beginnen?',
      },
    },
    {
      id: 'talk-own-first',
      ask: { je: 'Hoe kwam je aan je eerste klant?', u: 'Hoe kwam u aan uw eerste klant?' },
    },
    {
      id: 'talk-own-year',
      ask: {
        je: 'Hoe zag je eerste jaar er echt uit, ook in geld?',
        u: 'Hoe zag uw eerste jaar er echt uit, ook in geld?',
      },
    },
    {
      id: 'talk-own-price',
      ask: {
        je: 'Hoe heb je je prijs bepaald, en zou je dat nu anders doen?',
        u: 'Hoe hebt u uw prijs bepaald, en zou u dat nu anders doen?',
      },
    },
    {
      id: 'talk-own-alone',
      ask: { je: 'Hoe vond je het om het alleen te doen?', u: 'Hoe vond u het om het alleen te doen?' },
    },
    {
      id: 'talk-own-mistake',
      ask: { je: 'Welke fout was duur maar leerzaam?', u: 'Welke fout was voor u duur maar leerzaam?' },
    },
    {
      id: 'talk-own-no',
      ask: { je: 'Wanneer zeg je nee tegen een opdracht?', u: 'Wanneer zegt u nee tegen een opdracht?' },
    },
    {
      id: 'talk-own-arrange',
      ask: {
        je: 'Wat moet ik geregeld hebben voor de eerste dag, en wat kan wachten?',
        u: 'Wat moet ik volgens u geregeld hebben voor de eerste dag, en wat kan wachten?',
      },
    },
    {
      id: 'talk-own-help',
      ask: { je: 'Wie hielp je op weg, en waarmee?', u: 'Wie hielp u op weg, en waarmee?' },
    },
  ],
};
