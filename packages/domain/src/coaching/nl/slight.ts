import type { Line } from '../coaching.ts';

/** Someone you know slightly. */
export const slight: readonly Line[] = [
  {
    id: 'slight-name',
    say: 'Wij hebben elkaar eerder gesproken, bij … . Ik ben {me}.',
    why: {
      je: 'De meeste mensen zijn je naam kwijt en durven er niet naar te vragen. Jij helpt ze uit de brand.',
      u: 'De meeste mensen zijn uw naam kwijt en durven er niet naar te vragen. U helpt ze uit de brand.',
    },
  },
  {
    id: 'slight-forgot',
    say: {
      je: 'Je gezicht ken ik goed, maar je naam is me ontschoten. Help je me even?',
      u: 'Uw gezicht ken ik goed, maar uw naam is me ontschoten. Helpt u me even?',
    },
    why: 'Eén keer eerlijk vragen is minder erg dan een halfuur eromheen praten.',
  },
  {
    id: 'slight-last-time',
    say: {
      je: 'De vorige keer vertelde je over … . Hoe is dat afgelopen?',
      u: 'De vorige keer vertelde u over … . Hoe is dat afgelopen?',
    },
    why: {
      je: 'Je hebt onthouden wat ertoe deed. Er is weinig waar je iemand meer plezier mee doet.',
      u: 'U hebt onthouden wat ertoe deed. Er is weinig waar u iemand meer plezier mee doet.',
    },
  },
  {
    id: 'slight-since',
    say: {
      je: 'Goed je weer te zien. Wat is er sinds de vorige keer allemaal gebeurd?',
      u: 'Goed u weer te zien. Wat is er sinds de vorige keer allemaal gebeurd?',
    },
    why: {
      je: 'De ander kiest zelf waar het over gaat: het werk, het huis, de kinderen. Dan weet je wat er leeft.',
      u: 'De ander kiest zelf waar het over gaat: het werk, het huis, de kinderen. Dan weet u wat er leeft.',
    },
  },
  {
    id: 'slight-nowadays',
    say: { je: 'Waar ben je tegenwoordig mee bezig?', u: 'Waar bent u tegenwoordig mee bezig?' },
    why: {
      je: 'Het woord ‘tegenwoordig’ zegt dat jullie elkaar al kennen, hoe kort ook.',
      u: 'Het woord ‘tegenwoordig’ zegt dat u elkaar al kent, hoe kort ook.',
    },
  },
  {
    id: 'slight-thought-of',
    say: { je: 'Ik moest laatst aan je denken, toen ik … .', u: 'Ik moest laatst aan u denken, toen ik … .' },
    why: 'Iedereen vindt het fijn om in iemands gedachten te zijn geweest. Zeg het alleen als het waar is.',
  },
  {
    id: 'slight-passing-by',
    say: {
      je: 'Ik zie je naam af en toe voorbijkomen. Hoe gaat het nu echt met je?',
      u: 'Ik zie uw naam af en toe voorbijkomen. Hoe gaat het nu met u?',
    },
    why: {
      je: 'Wat iemand laat zien en hoe het gaat, zijn twee dingen. Jij vraagt naar het tweede.',
      u: 'Wat iemand laat zien en hoe het gaat, zijn twee dingen. U vraagt naar het tweede.',
    },
  },
  {
    id: 'slight-never-asked',
    say: {
      je: 'Wij groeten elkaar al jaren. Vertel eens, wat doe je nu eigenlijk?',
      u: 'Wij groeten elkaar al jaren. Mag ik eens vragen wat u nu eigenlijk doet?',
    },
    why: {
      je: 'Je maakt van een groet een kennismaking. De ander heeft het zich ook vast eens afgevraagd.',
      u: 'U maakt van een groet een kennismaking. De ander heeft het zich ook vast eens afgevraagd.',
    },
  },
  {
    id: 'slight-here-before',
    say: {
      je: 'Jij was hier de vorige keer ook, toch? Wat heb je met al die ideeën gedaan?',
      u: 'U was hier de vorige keer ook, toch? Wat hebt u met al die ideeën gedaan?',
    },
    why: 'Op een congres gaat iedereen met plannen naar huis. Wie vraagt wat ervan kwam, krijgt een eerlijk gesprek.',
    fits: ['theme'],
  },
  {
    id: 'slight-same-club',
    say: {
      je: 'We zitten al een tijd bij dezelfde club, en ik weet niet eens waar je naar op zoek bent.',
      u: 'We zitten al een tijd bij dezelfde club, en ik weet niet eens waar u naar op zoek bent.',
    },
    why: 'Een vraag die leden elkaar zelden stellen, terwijl ze er juist voor lid zijn.',
    fits: ['own'],
  },
  {
    id: 'slight-surprise',
    say: {
      je: 'Wat leuk, jou had ik hier niet verwacht. Hoe kom jij op dit feest terecht?',
      u: 'Wat leuk, u had ik hier niet verwacht. Hoe komt u op dit feest terecht?',
    },
    why: 'Een gezamenlijke kennis maakt van een vage bekende in één zin een bekende.',
    fits: ['festive'],
  },
];
