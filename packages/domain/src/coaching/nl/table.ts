import type { Line } from '../coaching.ts';

/** Neighbours at a table, at lunch or in a hall. */
export const table: readonly Line[] = [
  {
    id: 'table-seat',
    say: 'Is deze stoel nog vrij? Ik ben {me}.',
    why: 'Wie zich meteen bij het gaan zitten voorstelt, hoeft niet meer naar een moment te zoeken.',
    next: 'Geef ook de mensen aan de overkant een hand.',
  },
  {
    id: 'table-meal',
    say: {
      je: 'Eet smakelijk. Ik ben {me}, en jij?',
      u: 'Eet smakelijk. Ik ben {me}. Mag ik uw naam weten?',
    },
    why: '‘Eet smakelijk’ zegt iedereen. Met een naam erachter wordt het een begin.',
  },
  {
    id: 'table-others',
    say: { je: 'Ken jij de anderen hier aan tafel?', u: 'Kent u de anderen hier aan tafel?' },
    why: {
      je: 'Je krijgt een voorstelronde cadeau, of iemand om samen mee te ontdekken wie er zitten.',
      u: 'U krijgt een voorstelronde cadeau, of iemand om samen mee te ontdekken wie er zitten.',
    },
  },
  {
    id: 'table-round',
    say: 'Zullen we even een rondje namen doen? Dan weten we wie er zitten.',
    why: {
      je: 'Iedereen denkt het en niemand begint. De hele tafel is je dankbaar.',
      u: 'Iedereen denkt het en niemand begint. De hele tafel is u dankbaar.',
    },
  },
  {
    id: 'table-elsewhere',
    say: {
      je: 'Waar had je gezeten als je nu niet hier zat?',
      u: 'Waar had u gezeten als u nu niet hier zat?',
    },
    why: 'Vrolijker dan de vraag naar iemands beroep. De ander kiest zelf of het over werk gaat.',
  },
  {
    id: 'table-home',
    say: {
      je: 'Wat hoop jij vandaag mee naar huis te nemen?',
      u: 'Wat hoopt u vandaag mee naar huis te nemen?',
    },
    why: {
      je: 'Zo hoor je wat iemand zoekt, zonder dat je ernaar hoeft te vissen.',
      u: 'Zo hoort u wat iemand zoekt, zonder dat u ernaar hoeft te vissen.',
    },
  },
  {
    id: 'table-other-side',
    say: {
      je: 'Wij hebben elkaar nog helemaal niet gesproken. Hoe is het aan jouw kant van de tafel?',
      u: 'Wij hebben elkaar nog helemaal niet gesproken. Hoe is het aan uw kant van de tafel?',
    },
    why: 'Wie halverwege van buur wisselt, laat niemand tegen een rug aan kijken.',
  },
  {
    id: 'table-water',
    say: { je: 'Zal ik je nog wat water inschenken?', u: 'Zal ik u nog wat water inschenken?' },
    why: 'Zorgen voor een tafelgenoot is de vriendelijkste manier om een gesprek te openen.',
  },
  {
    id: 'table-programme',
    say: {
      je: 'Waar kijk jij in het programma het meest naar uit?',
      u: 'Waar kijkt u in het programma het meest naar uit?',
    },
    why: {
      je: 'Dan weet je meteen waar iemand warm voor loopt.',
      u: 'Dan weet u meteen waar iemand warm voor loopt.',
    },
    fits: ['theme'],
  },
  {
    id: 'table-change',
    say: {
      je: 'Ik wissel vandaag eens van tafel. Zit jij hier altijd?',
      u: 'Ik wissel vandaag eens van tafel. Zit u hier altijd?',
    },
    why: 'Vaste plaatsen zijn gezellig, en ook de reden dat leden elkaar na jaren niet kennen.',
    fits: ['own'],
  },
  {
    id: 'table-story',
    say: {
      je: 'Welk verhaal moet ik kennen om te snappen waarom hier feest is?',
      u: 'Welk verhaal moet ik kennen om te begrijpen waarom hier feest is?',
    },
    why: 'Aan een feesttafel zit altijd iemand die het beste verhaal bewaart tot iemand ernaar vraagt.',
    fits: ['festive'],
  },
];
