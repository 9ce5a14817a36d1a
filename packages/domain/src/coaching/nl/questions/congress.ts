import type { OpenQuestion } from '../../coaching.ts';

/** Open questions at a congress, from light to deep (C4). */
export const congress: readonly OpenQuestion[] = [
  {
    id: 'congress-session',
    topic: 'congress',
    ask: { je: 'Welke sessie sprong er voor jou uit?', u: 'Welke sessie sprong er voor u uit?' },
  },
  {
    id: 'congress-choose',
    topic: 'congress',
    ask: {
      je: 'Hoe heb je je programma voor vandaag gekozen?',
      u: 'Hoe hebt u uw programma voor vandaag gekozen?',
    },
  },
  {
    id: 'congress-new',
    topic: 'congress',
    ask: { je: 'Wat heb je gehoord dat nieuw voor je was?', u: 'Wat hebt u gehoord dat nieuw voor u was?' },
  },
  {
    id: 'congress-longer',
    topic: 'congress',
    ask: {
      je: 'Welke spreker had wat jou betreft langer door mogen gaan?',
      u: 'Welke spreker had wat u betreft langer door mogen gaan?',
    },
  },
  {
    id: 'congress-colleagues',
    topic: 'congress',
    ask: { je: 'Wat vertel je morgen aan je collega’s?', u: 'Wat vertelt u morgen aan uw collega’s?' },
  },
  {
    id: 'congress-corridor',
    topic: 'congress',
    ask: {
      je: 'Wat was het beste gesprek dat je in de wandelgangen had?',
      u: 'Wat was het beste gesprek dat u in de wandelgangen had?',
    },
  },
  { id: 'congress-gap', topic: 'congress', ask: 'Welk onderwerp had op het programma moeten staan?' },
  {
    id: 'congress-doubt',
    topic: 'congress',
    ask: {
      je: 'Bij welk verhaal dacht je: dat moet ik nog zien?',
      u: 'Bij welk verhaal dacht u: dat moet ik nog zien?',
    },
  },
];
