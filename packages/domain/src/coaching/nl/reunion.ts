import type { Line } from '../coaching.ts';

/** Somebody you have met before: tell, hear, remember together, and speak longer if it fits (C7). */
export const reunion: readonly Line[] = [
  {
    id: 'reunion-how',
    style: 'enthusiastic',
    say: {
      je: 'Wat goed om je te zien. Hoe gaat het nu met je?',
      u: 'Wat goed om u te zien. Hoe gaat het nu met u?',
    },
    why: {
      je: 'Met ‘nu’ vraag je naar vandaag, en niet naar een beleefd ‘goed hoor’.',
      u: 'Met ‘nu’ vraagt u naar vandaag, en niet naar een beleefd ‘goed hoor’.',
    },
  },
  {
    id: 'reunion-tell',
    style: 'factual',
    say: {
      je: 'Sinds we elkaar spraken, is er bij mij iets veranderd: … . En bij jou?',
      u: 'Sinds we elkaar spraken, is er bij mij iets veranderd: … . En bij u?',
    },
    why: 'Wie zelf iets echts vertelt, krijgt iets echts terug.',
  },
  {
    id: 'reunion-memory',
    style: 'enthusiastic',
    say: {
      je: 'Weet je nog, toen met … ? Daar moest ik laatst weer aan denken.',
      u: 'Weet u nog, toen met … ? Daar moest ik laatst weer aan denken.',
    },
    why: 'Samen een herinnering ophalen brengt mensen in één zin dichter bij elkaar.',
  },
  {
    id: 'reunion-outcome',
    style: 'factual',
    say: {
      je: 'De vorige keer was je bezig met … . Hoe staat het ermee?',
      u: 'De vorige keer was u bezig met … . Hoe staat het ermee?',
    },
    why: 'Onthouden is de mooiste vorm van belangstelling.',
  },
  {
    id: 'reunion-promise',
    style: 'factual',
    say: {
      je: 'Ik had je nog iets beloofd. Dat krijg je deze week van me.',
      u: 'Ik had u nog iets beloofd. Dat krijgt u deze week van me.',
    },
    why: 'Zelf over een belofte beginnen is sterker dan hopen dat de ander hem vergeten is.',
  },
  {
    id: 'reunion-coffee',
    style: 'enthusiastic',
    say: {
      je: 'Dit is eigenlijk te kort. Zullen we binnenkort eens koffie drinken?',
      u: 'Dit is eigenlijk te kort. Zullen we binnenkort eens een kop koffie drinken?',
    },
    why: 'Een halfuur met zijn tweeën brengt meer dan tien keer even zwaaien.',
  },
  {
    id: 'reunion-help',
    style: 'enthusiastic',
    say: { je: 'Waar kan ik je op dit moment mee helpen?', u: 'Waar kan ik u op dit moment mee helpen?' },
    why: {
      je: 'Die vraag krijgen mensen zelden, en je hoeft het antwoord niet meteen te hebben.',
      u: 'Die vraag krijgen mensen zelden, en u hoeft het antwoord niet meteen te hebben.',
    },
  },
  {
    id: 'reunion-seeks',
    style: 'factual',
    say: { je: 'Ben je nog op zoek naar … ?', u: 'Bent u nog op zoek naar … ?' },
    why: 'Wat iemand een jaar geleden zocht, is gevonden of nog steeds nodig.',
  },
  {
    id: 'reunion-advice',
    style: 'factual',
    say: {
      je: 'Wat je me toen aanraadde, heb ik gedaan. Dit is ervan gekomen: … .',
      u: 'Wat u me toen aanraadde, heb ik gedaan. Dit is ervan gekomen: … .',
    },
    why: 'Bijna niemand die raad geeft, hoort ooit wat ermee gebeurd is.',
  },
  {
    id: 'reunion-mutual',
    style: 'shy',
    say: { je: 'Spreek je … nog weleens?', u: 'Spreekt u … nog weleens?' },
    why: {
      je: 'Over een gezamenlijke bekende praat je makkelijk, en misschien komt er zo een derde weer in beeld.',
      u: 'Over een gezamenlijke bekende praat u makkelijk, en misschien komt er zo een derde weer in beeld.',
    },
  },
  {
    id: 'reunion-glad',
    style: 'shy',
    say: { je: 'Fijn dat jij er ook bent.', u: 'Fijn dat u er ook bent.' },
    why: 'Wie dat hoort, staat meteen anders in de zaal.',
  },
  {
    id: 'reunion-anchor',
    style: 'shy',
    say: {
      je: 'Mag ik even bij jou komen staan? Verder ken ik hier niemand.',
      u: 'Mag ik even bij u komen staan? Verder ken ik hier niemand.',
    },
    why: {
      je: 'Begin gerust bij iemand die je kent, van daaruit gaat de rest makkelijker.',
      u: 'Begin gerust bij iemand die u kent, van daaruit gaat de rest makkelijker.',
    },
  },
  {
    id: 'reunion-how-long-ago',
    style: 'shy',
    say: 'Hoelang is het geleden dat we elkaar zagen?',
    why: 'Wie samen terugrekent, is de eerste minuut al door.',
  },
  {
    id: 'reunion-family',
    style: 'enthusiastic',
    say: 'Hoe is het met de kinderen? Die moeten al groot zijn.',
    why: 'Vraag ernaar als de ander er zelf ooit over vertelde, dan is het belangstelling.',
  },
  {
    id: 'reunion-must-meet',
    style: 'enthusiastic',
    say: {
      je: 'Jij moet … ontmoeten. Kom, dan stel ik je voor.',
      u: 'U moet … ontmoeten. Komt u mee, dan stel ik u voor.',
    },
    why: {
      je: 'Een bekende aan iemand voorstellen is het mooiste wat je hier kunt weggeven.',
      u: 'Een bekende aan iemand voorstellen is het mooiste wat u hier kunt weggeven.',
    },
  },
  {
    id: 'reunion-missed',
    style: 'enthusiastic',
    say: {
      je: 'Je was er de vorige keer niet. Gaat alles goed?',
      u: 'U was er de vorige keer niet. Gaat alles goed?',
    },
    why: 'Het doet iemand goed om gemist te zijn.',
  },
  {
    id: 'reunion-read',
    style: 'factual',
    say: {
      je: 'Ik las iets over … en moest aan jou denken. Zal ik het je sturen?',
      u: 'Ik las iets over … en moest aan u denken. Zal ik het u sturen?',
    },
    why: { je: 'Je geeft iets voordat er iets gevraagd is.', u: 'U geeft iets voordat er iets gevraagd is.' },
  },
  {
    id: 'reunion-same-place',
    style: 'factual',
    say: { je: 'Zit je nog op dezelfde plek?', u: 'Zit u nog op dezelfde plek?' },
    why: {
      je: 'Het antwoord is ja of nee, en daarna vraag je hoe dat bevalt.',
      u: 'Het antwoord is ja of nee, en daarna vraagt u hoe dat bevalt.',
    },
  },
  {
    id: 'reunion-introduction',
    style: 'factual',
    say: {
      je: 'Je hebt me toen aan … voorgesteld. Daar is iets moois uit gekomen.',
      u: 'U hebt me toen aan … voorgesteld. Daar is iets moois uit gekomen.',
    },
    why: 'Wie mensen verbindt, hoort zelden hoe het afliep.',
  },
  {
    id: 'reunion-last-congress',
    style: 'factual',
    say: {
      je: 'Wat is er terechtgekomen van je plannen van het vorige congres?',
      u: 'Wat is er terechtgekomen van uw plannen van het vorige congres?',
    },
    why: 'Plannen maken doet iedereen, en wie ernaar vraagt, hoort hoe het echt ging.',
    fits: ['theme'],
  },
  {
    id: 'reunion-jubilee-then',
    style: 'enthusiastic',
    say: { je: 'Weet je nog hoe wij er toen bij liepen?', u: 'Weet u nog hoe wij er toen bij liepen?' },
    why: { je: 'Samen om jezelf lachen mag op een feest.', u: 'Samen om uzelf lachen mag op een feest.' },
    fits: ['festive'],
  },
];
