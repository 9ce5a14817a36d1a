import type { OpenQuestion } from '../../coaching.ts';

/** Open questions over a coffee that you planned together, from light to deep (C4). */
export const coffee: readonly OpenQuestion[] = [
  {
    id: 'coffee-week',
    topic: 'coffee',
    ask: { je: 'Hoe is je week tot nu toe?', u: 'Hoe is uw week tot nu toe?' },
  },
  {
    id: 'coffee-event',
    topic: 'coffee',
    ask: {
      je: 'Wat heb je overgehouden aan de bijeenkomst waar we elkaar spraken?',
      u: 'Wat hebt u overgehouden aan de bijeenkomst waar we elkaar spraken?',
    },
  },
  {
    id: 'coffee-best-hour',
    topic: 'coffee',
    ask: {
      je: 'Op welk moment van de dag ben jij op je best?',
      u: 'Op welk moment van de dag bent u op uw best?',
    },
  },
  {
    id: 'coffee-beginning',
    topic: 'coffee',
    ask: {
      je: 'Hoe is het voor jou eigenlijk allemaal begonnen?',
      u: 'Hoe is het voor u eigenlijk allemaal begonnen?',
    },
  },
  {
    id: 'coffee-decision',
    topic: 'coffee',
    ask: { je: 'Welke beslissing ligt er nu op je bord?', u: 'Welke beslissing ligt er nu op uw bord?' },
  },
  {
    id: 'coffee-drop',
    topic: 'coffee',
    ask: {
      je: 'Wat zou je laten vallen als je week een dag korter was?',
      u: 'Wat zou u laten vallen als uw week een dag korter was?',
    },
  },
  {
    id: 'coffee-earlier',
    topic: 'coffee',
    ask: { je: 'Wat had je graag tien jaar eerder geweten?', u: 'Wat had u graag tien jaar eerder geweten?' },
  },
  {
    id: 'coffee-good-enough',
    topic: 'coffee',
    ask: { je: 'Wanneer is iets voor jou goed genoeg?', u: 'Wanneer is iets voor u goed genoeg?' },
  },
  {
    id: 'coffee-left-behind',
    topic: 'coffee',
    ask: {
      je: 'Wat wil je dat er later van je werk overblijft?',
      u: 'Wat wilt u dat er later van uw werk overblijft?',
    },
  },
];
