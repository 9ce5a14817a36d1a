import type { Line } from '../coaching.ts';

/** Someone you know slightly. */
export const slight: readonly Line[] = [
  {
    id: 'slight-name',
    style: 'factual',
    say: 'Wij hebben elkaar eerder gesproken, bij … . Ik ben {me}.',
    why: {
      je: 'De meeste mensen zijn je naam kwijt en durven er niet naar te vragen.',
      u: 'De meeste mensen zijn uw naam kwijt en durven er niet naar te vragen.',
    },
  },
  {
    id: 'slight-forgot',
    style: 'shy',
    say: {
      je: 'Je gezicht ken ik goed, maar je naam is me ontschoten. Help je me even?',
      u: 'Uw gezicht ken ik goed, maar uw naam is me ontschoten. Helpt u me even?',
    },
    why: 'Eén keer eerlijk vragen is minder erg dan een halfuur eromheen praten.',
  },
  {
    id: 'slight-last-time',
    style: 'factual',
    say: {
      je: 'De vorige keer vertelde je over … . Hoe is dat afgelopen?',
      u: 'De vorige keer vertelde u over … . Hoe is dat afgelopen?',
    },
    why: 'Wie iets onthoudt, doet de ander meer plezier dan met een compliment.',
  },
  {
    id: 'slight-since',
    style: 'enthusiastic',
    say: {
      je: 'Leuk je weer te zien. Wat is er allemaal gebeurd sinds de vorige keer?',
      u: 'Goed u weer te zien. Wat is er allemaal gebeurd sinds de vorige keer?',
    },
    why: 'De ander kiest zelf waar het over gaat: het werk, het huis, de kinderen.',
  },
  {
    id: 'slight-nowadays',
    style: 'factual',
    say: { je: 'Waar ben je tegenwoordig mee bezig?', u: 'Waar bent u tegenwoordig mee bezig?' },
    why: {
      je: 'Het woord ‘tegenwoordig’ zegt dat jullie elkaar al kennen, hoe kort ook.',
      u: 'Het woord ‘tegenwoordig’ zegt dat u elkaar al kent, hoe kort ook.',
    },
  },
  {
    id: 'slight-thought-of',
    style: 'enthusiastic',
    say: { je: 'Ik moest laatst aan je denken, toen ik … .', u: 'Ik moest laatst aan u denken, toen ik … .' },
    why: 'Als het waar is: iedereen vindt het fijn om in iemands gedachten te zijn geweest.',
  },
  {
    id: 'slight-passing-by',
    style: 'enthusiastic',
    say: {
      je: 'Ik zie je naam af en toe voorbijkomen. Hoe gaat het nu echt met je?',
      u: 'Ik zie uw naam af en toe voorbijkomen. Hoe gaat het nu met u?',
    },
    why: 'Wat iemand laat zien en hoe het echt gaat, zijn twee dingen.',
  },
  {
    id: 'slight-never-asked',
    style: 'enthusiastic',
    say: {
      je: 'Wij groeten elkaar al jaren. Vertel eens, wat doe je nu eigenlijk?',
      u: 'Wij groeten elkaar al jaren. Mag ik eens vragen wat u nu eigenlijk doet?',
    },
    why: 'De ander heeft het zich vast ook weleens afgevraagd.',
  },
  {
    id: 'slight-here-before',
    style: 'factual',
    say: {
      je: 'Jij was hier de vorige keer ook, toch? Wat heb je met al die ideeën gedaan?',
      u: 'U was hier de vorige keer ook, toch? Wat hebt u met al die ideeën gedaan?',
    },
    why: 'Met plannen gaat iedereen naar huis, maar zelden vraagt iemand wat ervan kwam.',
    at: ['congress'],
  },
  {
    id: 'slight-same-club',
    style: 'factual',
    say: {
      je: 'We zitten al een tijd bij dezelfde club, en ik weet niet eens waar je naar op zoek bent.',
      u: 'We zitten al een tijd bij dezelfde club, en ik weet niet eens waar u naar op zoek bent.',
    },
    why: 'Dat vragen leden elkaar zelden, terwijl ze er juist voor lid zijn.',
    fits: ['own'],
  },
  {
    id: 'slight-surprise',
    style: 'enthusiastic',
    say: {
      je: 'Wat leuk, jou had ik hier niet verwacht. Hoe ben jij hier verzeild geraakt?',
      u: 'Wat leuk, u had ik hier niet verwacht. Hoe bent u hier verzeild geraakt?',
    },
    why: {
      je: 'Op een feest heb je vaak iemand gemeen zonder het te weten.',
      u: 'Op een feest hebt u vaak iemand gemeen zonder het te weten.',
    },
    fits: ['festive'],
  },
  {
    id: 'slight-somewhere',
    style: 'shy',
    say: 'Volgens mij kennen wij elkaar ergens van. Klopt dat?',
    why: {
      je: 'Klopt het, dan zoeken jullie samen uit waarvan, en anders ken je elkaar nu.',
      u: 'Klopt het, dan zoekt u samen uit waarvan, en anders kent u elkaar nu.',
    },
  },
  {
    id: 'slight-greet',
    style: 'shy',
    say: { je: 'Ik wilde je even gedag zeggen.', u: 'Ik wilde u even gedag zeggen.' },
    why: 'Wie alleen komt groeten, is altijd welkom.',
  },
  {
    id: 'slight-you-here',
    style: 'shy',
    say: { je: 'Hé, jij ook hier?', u: 'Kijk, u ook hier?' },
    why: {
      je: 'Vier woorden, en ze zeggen genoeg: ik herken je en ben er blij mee.',
      u: 'Een paar woorden, en ze zeggen genoeg: ik herken u en ben er blij mee.',
    },
  },
  {
    id: 'slight-familiar-face',
    style: 'enthusiastic',
    say: 'Eindelijk een bekend gezicht. Hoe is het?',
    why: 'Iedereen is graag degene die herkend wordt.',
  },
  {
    id: 'slight-still-there',
    style: 'factual',
    say: { je: 'Werk je nog steeds bij … ?', u: 'Werkt u nog steeds bij … ?' },
    why: {
      je: 'Je laat merken wat je nog weet, en een overstap is een verhaal op zich.',
      u: 'U laat merken wat u nog weet, en een overstap is een verhaal op zich.',
    },
  },
  {
    id: 'slight-who-introduced',
    style: 'factual',
    say: 'Wie heeft ons destijds ook weer aan elkaar voorgesteld?',
    why: {
      je: 'Zo is er meteen een derde over wie jullie het kunnen hebben.',
      u: 'Zo is er meteen een derde over wie u het samen kunt hebben.',
    },
  },
  {
    id: 'slight-member-since',
    style: 'factual',
    say: { je: 'Hoelang ben jij nu eigenlijk lid?', u: 'Hoelang bent u nu eigenlijk lid?' },
    why: 'Wie kort lid is, zoekt mensen, en wie lang lid is, kent ze.',
    fits: ['own'],
  },
  {
    id: 'slight-book-coming',
    style: 'factual',
    say: { je: 'Wist jij dat er een boek aankwam?', u: 'Wist u dat er een boek aankwam?' },
    why: 'Wie het wist, staat dicht bij de schrijver en heeft vast meer te vertellen.',
    at: ['book-presentation'],
  },
  {
    id: 'slight-ordinary-days',
    style: 'enthusiastic',
    say: 'Wij zien elkaar alleen op recepties. Hoe gaat het op gewone dagen?',
    why: {
      je: 'Je geeft toe dat je elkaar nauwelijks kent, en daar begint het kennen.',
      u: 'U geeft toe dat u elkaar nauwelijks kent, en daar begint het kennen.',
    },
    at: ['reception'],
  },
];
