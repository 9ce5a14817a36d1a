import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the people around somebody, from light to deep (C4). */
export const people: readonly OpenQuestion[] = [
  {
    id: 'people-team',
    topic: 'people',
    ask: { je: 'Met wat voor mensen werk je samen?', u: 'Met wat voor mensen werkt u samen?' },
  },
  {
    id: 'people-learned-from',
    topic: 'people',
    ask: { je: 'Naar wie luister jij als je twijfelt?', u: 'Naar wie luistert u als u twijfelt?' },
  },
  {
    id: 'people-started',
    topic: 'people',
    ask: { je: 'Hoe is jullie bedrijf ooit begonnen?', u: 'Hoe is uw bedrijf ooit begonnen?' },
  },
  {
    id: 'people-connected',
    topic: 'people',
    ask: {
      je: 'Welke twee mensen heb jij aan elkaar voorgesteld, en wat kwam ervan?',
      u: 'Welke twee mensen hebt u aan elkaar voorgesteld, en wat kwam ervan?',
    },
  },
  {
    id: 'people-colleagues-say',
    topic: 'people',
    ask: { je: 'Wat zouden je collega’s over je vertellen?', u: 'Wat zouden uw collega’s over u vertellen?' },
  },
  {
    id: 'people-admire',
    topic: 'people',
    ask: {
      je: 'Voor wie in je vak heb je veel bewondering?',
      u: 'Voor wie in uw vak hebt u veel bewondering?',
    },
  },
  {
    id: 'people-lunch',
    topic: 'people',
    ask: { je: 'Met wie lunch je het liefst?', u: 'Met wie luncht u het liefst?' },
  },
  {
    id: 'people-from-before',
    topic: 'people',
    ask: {
      je: 'Wie van vroeger zou je weer eens willen spreken?',
      u: 'Wie van vroeger zou u weer eens willen spreken?',
    },
  },
];
