import type { InterviewLetterWords } from '../letter-words.ts';

/** The letters around an advice talk in Dutch. */
export const lettersInDutch: InterviewLetterWords = {
  request: {
    subject: { je: 'Mag ik je iets vragen?', u: 'Mag ik u iets vragen?' },
    subjectWithFocus: { je: 'Mag ik je iets vragen over {focus}?', u: 'Mag ik u iets vragen over {focus}?' },
    through: {
      je: '{through} dacht dat jij hier veel van weet en noemde je naam.',
      u: '{through} dacht dat u hier veel van weet en noemde uw naam.',
    },
    because: {
      role: {
        je: 'Ik kom bij jou omdat je dit werk zelf doet, als {role}.',
        u: 'Ik kom bij u omdat u dit werk zelf doet, als {role}.',
      },
      organisation: {
        je: 'Ik kom bij jou omdat je {organisation} van binnen kent.',
        u: 'Ik kom bij u omdat u {organisation} van binnen kent.',
      },
      other: {
        je: 'Ik kom bij jou omdat je hier meer van weet dan ik.',
        u: 'Ik kom bij u omdat u hier meer van weet dan ik.',
      },
    },
    focus: {
      je: 'Ik ben me aan het verdiepen in {focus} en zou graag horen hoe jij daarnaar kijkt.',
      u: 'Ik ben me aan het verdiepen in {focus} en zou graag horen hoe u daarnaar kijkt.',
    },
    ask: [
      {
        je: 'Mag ik je daar een half uur over spreken? Bij jou, ergens met koffie of via een scherm: wat jou het beste uitkomt.',
        u: 'Mag ik u daar een half uur over spreken? Bij u, ergens met koffie of via een scherm: wat u het beste uitkomt.',
      },
      {
        je: 'Heb je de komende weken een half uur voor me? Ik kom naar je toe, en ik zet mijn vragen van tevoren op papier.',
        u: 'Hebt u de komende weken een half uur voor mij? Ik kom naar u toe, en ik zet mijn vragen van tevoren op papier.',
      },
    ],
    closing: {
      je: 'Komt het nu niet uit, laat het dan gerust weten. Dan hoor ik graag aan wie jij het zou vragen.',
      u: 'Komt het nu niet uit, laat u het dan gerust weten. Dan hoor ik graag aan wie u het zou vragen.',
    },
  },
  'thank-you': {
    subject: { je: 'Dank voor je tijd', u: 'Dank voor uw tijd' },
    thanks: [
      {
        je: 'Dank je wel dat je tijd voor me maakte. Ik heb er veel aan gehad.',
        u: 'Hartelijk dank dat u tijd voor mij maakte. Ik heb er veel aan gehad.',
      },
      {
        je: 'Wat fijn dat je zo open vertelde. Dank je wel daarvoor.',
        u: 'Wat fijn dat u zo open vertelde. Hartelijk dank daarvoor.',
      },
    ],
    learned: { je: 'Wat me vooral bijblijft: {learned}.', u: 'Wat mij vooral bijblijft: {learned}.' },
    advice: {
      je: 'Met je advies ga ik aan de slag: {advice}.',
      u: 'Met uw advies ga ik aan de slag: {advice}.',
    },
    names: {
      je: 'En dank voor de namen die je noemde: {names}.',
      u: 'En dank voor de namen die u noemde: {names}.',
    },
    closing: {
      je: 'Over een tijdje laat ik je weten wat ik ermee gedaan heb.',
      u: 'Over een tijdje laat ik u weten wat ik ermee gedaan heb.',
    },
  },
  'report-back': {
    subject: { je: 'Wat ik met je advies heb gedaan', u: 'Wat ik met uw advies heb gedaan' },
    opening: {
      je: 'Een tijd geleden sprak ik je over {focus}. Ik had beloofd te laten weten hoe het verder ging.',
      u: 'Een tijd geleden sprak ik u over {focus}. Ik had beloofd te laten weten hoe het verder ging.',
    },
    advice: { je: 'Jouw advies was: {advice}.', u: 'Uw advies was: {advice}.' },
    done: 'Dit is ervan gekomen: …',
    names: {
      je: 'Je noemde me ook {names}. Hoe dat ging: …',
      u: 'U noemde mij ook {names}. Hoe dat ging: …',
    },
    closing: [
      {
        je: 'Nogmaals dank. Kan ik op mijn beurt iets voor jou doen, dan hoor ik het graag.',
        u: 'Nogmaals dank. Kan ik op mijn beurt iets voor u doen, dan hoor ik het graag.',
      },
      {
        je: 'Zonder dat gesprek was ik nu niet zover. Waar kan ik jou mee helpen?',
        u: 'Zonder dat gesprek was ik nu niet zover. Waar kan ik u mee helpen?',
      },
    ],
  },
};
