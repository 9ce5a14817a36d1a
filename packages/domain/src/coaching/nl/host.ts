import type { Line } from '../coaching.ts';

/** The host, who can introduce you (M4). */
export const host: readonly Line[] = [
  {
    id: 'host-first-time',
    say: 'Fijn dat ik er mag zijn. Ik ben {me}, en het is voor mij de eerste keer.',
    why: {
      je: 'Wie ontvangt, wil graag dat nieuwkomers zich thuis voelen. Zeg dan wel dat je nieuw bent.',
      u: 'Wie ontvangt, wil graag dat nieuwkomers zich thuis voelen. Zeg dan wel dat u nieuw bent.',
    },
    next: {
      je: 'Vraag daarna met wie je zou moeten kennismaken.',
      u: 'Vraag daarna met wie u zou moeten kennismaken.',
    },
  },
  {
    id: 'host-whom',
    say: {
      je: 'Met wie moet ik volgens jou zeker kennismaken?',
      u: 'Met wie moet ik volgens u zeker kennismaken?',
    },
    why: 'Wie uitnodigt, kent iedereen. En verbindt graag mensen, anders was er geen bijeenkomst.',
  },
  {
    id: 'host-precise',
    say: {
      je: 'Ik zou graag iemand spreken die … doet. Weet jij wie dat hier is?',
      u: 'Ik zou graag iemand spreken die … doet. Weet u wie dat hier is?',
    },
    why: 'Hoe preciezer de vraag, hoe sneller er een gezicht bij komt.',
  },
  {
    id: 'host-one',
    say: {
      je: 'Wil je me aan één iemand voorstellen? Daarna red ik me wel.',
      u: 'Wilt u me aan één iemand voorstellen? Daarna red ik me wel.',
    },
    why: 'Een kleine vraag, zo gedaan. En voorgesteld worden is de makkelijkste start die er is.',
  },
  {
    id: 'host-praise',
    say: {
      je: 'Wat is dit goed verzorgd. Hoe lang ben je ermee bezig geweest?',
      u: 'Wat is dit goed verzorgd. Hoe lang bent u ermee bezig geweest?',
    },
    why: 'Wie organiseert, hoort vooral wat er misgaat. Een woord over wat goed is, wordt onthouden.',
  },
  {
    id: 'host-origin',
    say: 'Hoe is deze bijeenkomst eigenlijk ontstaan?',
    why: {
      je: 'Daar zit een verhaal in, en in dat verhaal de namen van de mensen die je hier tegenkomt.',
      u: 'Daar zit een verhaal in, en in dat verhaal de namen van de mensen die u hier tegenkomt.',
    },
  },
  {
    id: 'host-longest',
    say: 'Wie loopt hier al het langst mee?',
    why: 'Die kent iedereen, en vindt het vaak leuk om een nieuw gezicht rond te leiden.',
  },
  {
    id: 'host-help',
    say: 'Kan ik ergens mee helpen? Dan leer ik meteen mensen kennen.',
    why: {
      je: 'Met een dienblad of een stapel naamkaartjes in je handen komen de mensen naar jou toe.',
      u: 'Met een dienblad of een stapel naamkaartjes in handen komen de mensen naar u toe.',
    },
  },
  {
    id: 'host-speaker',
    say: {
      je: 'Zou je me straks even bij de spreker kunnen brengen? Ik heb één vraag.',
      u: 'Zou u me straks even bij de spreker kunnen brengen? Ik heb één vraag.',
    },
    why: 'Gebracht worden is iets anders dan aanschuiven. De spreker neemt dan de tijd.',
    fits: ['theme'],
  },
  {
    id: 'host-fits-me',
    say: 'Ik kom kijken of de club bij me past. Wie vertelt me hoe het er hier aan toegaat?',
    why: 'Het is eerlijk, en iedere vereniging heeft wel iemand die dat graag vertelt.',
    fits: ['own'],
  },
  {
    id: 'host-proud',
    say: {
      je: 'Gefeliciteerd. Op welk moment in al die jaren ben je het meest trots?',
      u: 'Gefeliciteerd. Op welk moment in al die jaren bent u het meest trots?',
    },
    why: {
      je: 'Iedereen zegt gefeliciteerd. Een vraag erachteraan laat zien dat je het meent.',
      u: 'Iedereen zegt gefeliciteerd. Een vraag erachteraan laat zien dat u het meent.',
    },
    fits: ['festive'],
  },
];
