import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about how somebody came to do this, from light to deep (C4). */
export const route: readonly OpenQuestion[] = [
  {
    id: 'route-here',
    topic: 'route',
    ask: { je: 'Hoe ben je in dit vak gerold?', u: 'Hoe bent u in dit vak gerold?' },
  },
  {
    id: 'route-wanted',
    topic: 'route',
    ask: { je: 'Wat wilde je vroeger worden?', u: 'Wat wilde u vroeger worden?' },
  },
  {
    id: 'route-turn',
    topic: 'route',
    ask: {
      je: 'Wanneer ging het bij jou een heel andere kant op?',
      u: 'Wanneer ging het bij u een heel andere kant op?',
    },
  },
  {
    id: 'route-first-job',
    topic: 'route',
    ask: {
      je: 'Wat heb je van je allereerste baantje geleerd?',
      u: 'Wat hebt u van uw allereerste baantje geleerd?',
    },
  },
  {
    id: 'route-who-helped',
    topic: 'route',
    ask: {
      je: 'Wie heeft jou onderweg een duw in de goede richting gegeven?',
      u: 'Wie heeft u onderweg een duw in de goede richting gegeven?',
    },
  },
  { id: 'route-dared', topic: 'route', ask: 'Welke stap was het spannendst?' },
  {
    id: 'route-again',
    topic: 'route',
    ask: {
      je: 'Wat zou je anders doen als je opnieuw begon?',
      u: 'Wat zou u anders doen als u opnieuw begon?',
    },
  },
  {
    id: 'route-stayed',
    topic: 'route',
    ask: { je: 'Waarom ben je in dit vak gebleven?', u: 'Waarom bent u in dit vak gebleven?' },
  },
];
