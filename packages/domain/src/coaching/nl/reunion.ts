import type { Line } from '../coaching.ts';

/** Somebody you have met before: tell, hear, remember together, and speak longer if it fits (C7). */
export const reunion: readonly Line[] = [
  {
    id: 'reunion-how',
    say: {
      je: 'Wat goed je te zien. Hoe gaat het nu met je?',
      u: 'Wat goed u te zien. Hoe gaat het nu met u?',
    },
    why: {
      je: 'Met ‘nu’ vraag je naar vandaag, en niet naar een beleefd ‘goed hoor’.',
      u: 'Met ‘nu’ vraagt u naar vandaag, en niet naar een beleefd ‘goed hoor’.',
    },
  },
  {
    id: 'reunion-tell',
    say: {
      je: 'Bij mij is er sinds de vorige keer dit veranderd: … . En bij jou?',
      u: 'Bij mij is er sinds de vorige keer dit veranderd: … . En bij u?',
    },
    why: 'Wie zelf iets echts vertelt, krijgt iets echts terug.',
  },
  {
    id: 'reunion-memory',
    say: {
      je: 'Weet je nog, toen met … ? Daar moest ik laatst weer aan denken.',
      u: 'Weet u nog, toen met … ? Daar moest ik laatst weer aan denken.',
    },
    why: 'Samen een herinnering ophalen brengt mensen in één zin dichter bij elkaar.',
  },
  {
    id: 'reunion-outcome',
    say: {
      je: 'De vorige keer was je bezig met … . Hoe staat het ermee?',
      u: 'De vorige keer was u bezig met … . Hoe staat het ermee?',
    },
    why: 'Onthouden is de mooiste vorm van belangstelling.',
  },
  {
    id: 'reunion-promise',
    say: {
      je: 'Ik had je nog iets beloofd. Dat krijg je deze week van me.',
      u: 'Ik had u nog iets beloofd. Dat krijgt u deze week van me.',
    },
    why: 'Zelf over een belofte beginnen is sterker dan hopen dat de ander hem vergeten is.',
  },
  {
    id: 'reunion-coffee',
    say: {
      je: 'Dit is eigenlijk te kort. Zullen we binnenkort eens koffie drinken?',
      u: 'Dit is eigenlijk te kort. Zullen we binnenkort eens een kop koffie drinken?',
    },
    why: 'Een halfuur met zijn tweeën brengt meer dan tien keer even zwaaien.',
  },
  {
    id: 'reunion-help',
    say: { je: 'Waar kan ik je op dit moment mee helpen?', u: 'Waar kan ik u op dit moment mee helpen?' },
    why: {
      je: 'Een vraag die mensen zelden krijgen. Je hoeft het antwoord niet meteen te hebben.',
      u: 'Een vraag die mensen zelden krijgen. U hoeft het antwoord niet meteen te hebben.',
    },
  },
  {
    id: 'reunion-seeks',
    say: { je: 'Ben je nog op zoek naar … ?', u: 'Bent u nog op zoek naar … ?' },
    why: 'Wat iemand een jaar geleden zocht, is gevonden of nog steeds nodig. Allebei is goed om te weten.',
  },
  {
    id: 'reunion-advice',
    say: {
      je: 'Wat je me toen aanraadde, heb ik gedaan. Dit is ervan gekomen: … .',
      u: 'Wat u me toen aanraadde, heb ik gedaan. Dit is ervan gekomen: … .',
    },
    why: 'Bijna niemand hoort ooit wat er met zijn raad gebeurd is. Dit is het fijnste bedankje dat er bestaat.',
  },
  {
    id: 'reunion-mutual',
    say: { je: 'Spreek je … nog wel eens?', u: 'Spreekt u … nog wel eens?' },
    why: {
      je: 'Over een gezamenlijke bekende praat je makkelijk, en misschien komt er zo een derde weer in beeld.',
      u: 'Over een gezamenlijke bekende praat u makkelijk, en misschien komt er zo een derde weer in beeld.',
    },
  },
];
