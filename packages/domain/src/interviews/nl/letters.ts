import type { InterviewLetterWords } from '../letter-words.ts';

/** The letters around an advice talk in Dutch. */
export const lettersInDutch: InterviewLetterWords = {
  request: {
    subject: { je: 'Mag ik je iets vragen?', u: 'Mag ik u iets vragen?' },
    subjectWithFocus: { je: 'Mag ik je iets vragen over {focus}?', u: 'Mag ik u iets vragen over {focus}?' },
    through: {
      je: 'Ik kreeg je naam van {through}, die dacht dat ik bij jou aan het goede adres zou zijn.',
      u: 'Ik kreeg uw naam van {through}, die dacht dat ik bij u aan het goede adres zou zijn.',
    },
    because: {
      role: {
        je: 'Ik vraag het jou omdat je dit werk zelf doet, als {role}.',
        u: 'Ik vraag het u omdat u dit werk zelf doet, als {role}.',
      },
      organisation: {
        je: 'Ik vraag het jou omdat je {organisation} van binnenuit kent.',
        u: 'Ik vraag het u omdat u {organisation} van binnenuit kent.',
      },
      other: {
        je: 'Ik vraag het jou omdat je hier meer van weet dan ik.',
        u: 'Ik vraag het u omdat u hier meer van weet dan ik.',
      },
    },
    focus: {
      je: 'Ik ben me aan het verdiepen in {focus} en zou graag horen hoe jij daarnaar kijkt.',
      u: 'Ik ben me aan het verdiepen in {focus} en zou graag horen hoe u daarnaar kijkt.',
    },
    focusUnknown: {
      je: 'Ik ben me aan het verdiepen in … en zou graag horen hoe jij daarnaar kijkt.',
      u: 'Ik ben me aan het verdiepen in … en zou graag horen hoe u daarnaar kijkt.',
    },
    ask: [
      {
        je: 'Mag ik je daar een halfuur over spreken? Bij jou, ergens bij een kop koffie of online: wat jou het beste uitkomt.',
        u: 'Mag ik u daar een halfuur over spreken? Bij u, ergens bij een kop koffie of online: wat u het beste uitkomt.',
      },
      {
        je: 'Heb je de komende weken een halfuur voor me? Ik kom naar je toe, en ik zet mijn vragen van tevoren op papier.',
        u: 'Hebt u de komende weken een halfuur voor mij? Ik kom naar u toe, en ik zet mijn vragen van tevoren op papier.',
      },
    ],
    closing: {
      je: 'Komt het nu niet uit, laat het dan gerust weten. Dan hoor ik graag wie jij het zou vragen.',
      u: 'Komt het nu niet uit, laat u het dan gerust weten. Dan hoor ik graag wie u het zou vragen.',
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
        je: 'Fijn dat je er zo open over vertelde. Dank je wel daarvoor.',
        u: 'Fijn dat u er zo open over vertelde. Hartelijk dank daarvoor.',
      },
    ],
    learned: { je: 'Wat me vooral bijblijft: {learned}.', u: 'Wat mij vooral bijblijft: {learned}.' },
    advice: {
      je: 'Met je advies ga ik aan de slag: {advice}.',
      u: 'Met uw advies ga ik aan de slag: {advice}.',
    },
    names: {
      je: 'En dank dat je {names} noemde.',
      u: 'En dank dat u {names} noemde.',
    },
    closing: {
      je: 'Over een tijdje laat ik je weten wat ik ermee gedaan heb.',
      u: 'Over een tijdje laat ik u weten wat ik ermee gedaan heb.',
    },
  },
  'report-back': {
    subject: { je: 'Wat ik met je advies heb gedaan', u: 'Wat ik met uw advies heb gedaan' },
    opening: {
      je: 'Een tijd geleden sprak ik je over {focus}. Ik had beloofd te laten weten hoe het verderging.',
      u: 'Een tijd geleden sprak ik u over {focus}. Ik had beloofd te laten weten hoe het verderging.',
    },
    openingPlain: {
      je: 'Een tijd geleden sprak ik je. Ik had beloofd te laten weten hoe het verderging.',
      u: 'Een tijd geleden sprak ik u. Ik had beloofd te laten weten hoe het verderging.',
    },
    advice: { je: 'Jouw advies was: {advice}.', u: 'Uw advies was: {advice}.' },
    done: 'Dit is ervan gekomen: …',
    names: {
      je: 'Je noemde ook {names}. Hoe dat ging: …',
      u: 'U noemde ook {names}. Hoe dat ging: …',
    },
    closing: [
      {
        je: 'Nogmaals dank. Kan ik op mijn beurt iets voor jou doen, dan hoor ik het graag.',
        u: 'Nogmaals dank. Kan ik op mijn beurt iets voor u doen, dan hoor ik het graag.',
      },
      {
        je: 'Zonder dat gesprek was ik nu nog niet zover. Kan ik jou nu ergens mee helpen?',
        u: 'Zonder dat gesprek was ik nu nog niet zover. Kan ik u nu ergens mee helpen?',
      },
    ],
  },
};
