import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about whom or what somebody looks for, from light to deep (C4). */
export const seeks: readonly OpenQuestion[] = [
  {
    id: 'seeks-whom',
    topic: 'seeks',
    ask: { je: 'Wie zou je graag eens spreken?', u: 'Wie zou u graag eens spreken?' },
  },
  {
    id: 'seeks-what',
    topic: 'seeks',
    ask: { je: 'Waar ben je op dit moment naar op zoek?', u: 'Waar bent u op dit moment naar op zoek?' },
  },
  {
    id: 'seeks-recognise',
    topic: 'seeks',
    ask: {
      je: 'Waaraan herken ik iemand die jij zou willen ontmoeten?',
      u: 'Waaraan herken ik iemand die u zou willen ontmoeten?',
    },
  },
  {
    id: 'seeks-help',
    topic: 'seeks',
    ask: { je: 'Waar kan ik je mee helpen?', u: 'Waar kan ik u mee helpen?' },
  },
  {
    id: 'seeks-missing',
    topic: 'seeks',
    ask: { je: 'Wie ontbreekt er nog in jouw kring?', u: 'Wie ontbreekt er nog in uw kring?' },
  },
  {
    id: 'seeks-advice',
    topic: 'seeks',
    ask: { je: 'Waar zou je weleens advies over willen?', u: 'Waar zou u weleens advies over willen?' },
  },
  {
    id: 'seeks-give',
    topic: 'seeks',
    ask: { je: 'Waar mogen anderen jou voor bellen?', u: 'Waar mogen anderen u voor bellen?' },
  },
  {
    id: 'seeks-good-news',
    topic: 'seeks',
    ask: {
      je: 'Met welk nieuws zou ik je deze maand blij maken?',
      u: 'Met welk nieuws zou ik u deze maand blij maken?',
    },
  },
];
