import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the theme of an event, from light to deep (C4). */
export const theme: readonly OpenQuestion[] = [
  {
    id: 'theme-touches',
    topic: 'theme',
    ask: {
      je: 'Wat heeft jouw werk met dit onderwerp te maken?',
      u: 'Wat heeft uw werk met dit onderwerp te maken?',
    },
  },
  {
    id: 'theme-stance',
    topic: 'theme',
    ask: { je: 'Waar denk jij anders over dan de spreker?', u: 'Waar denkt u anders over dan de spreker?' },
  },
  {
    id: 'theme-tried',
    topic: 'theme',
    ask: { je: 'Wat hebben jullie al geprobeerd?', u: 'Wat hebt u al geprobeerd?' },
  },
  {
    id: 'theme-monday',
    topic: 'theme',
    ask: { je: 'Wat ga je er maandag mee doen?', u: 'Wat gaat u er maandag mee doen?' },
  },
  {
    id: 'theme-missing',
    topic: 'theme',
    ask: {
      je: 'Welke kant van het verhaal hoor je te weinig?',
      u: 'Welke kant van het verhaal hoort u te weinig?',
    },
  },
  {
    id: 'theme-who-knows',
    topic: 'theme',
    ask: {
      je: 'Van wie heb jij hierover het meest geleerd?',
      u: 'Van wie hebt u hierover het meest geleerd?',
    },
  },
  {
    id: 'theme-ten-years',
    topic: 'theme',
    ask: {
      je: 'Hoe kijken we hier over tien jaar op terug, denk je?',
      u: 'Hoe kijken we hier over tien jaar op terug, denkt u?',
    },
  },
  {
    id: 'theme-began',
    topic: 'theme',
    ask: {
      je: 'Hoe ben je bij dit onderwerp terechtgekomen?',
      u: 'Hoe bent u bij dit onderwerp terechtgekomen?',
    },
  },
];
