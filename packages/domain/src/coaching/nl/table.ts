import type { Line } from '../coaching.ts';

/** Neighbours at a table, at lunch or in a hall. */
export const table: readonly Line[] = [
  {
    id: 'table-seat',
    style: 'shy',
    say: 'Is deze stoel nog vrij? Ik ben {me}.',
    why: 'Wie zich meteen bij het gaan zitten voorstelt, hoeft niet meer naar een moment te zoeken.',
    next: 'Geef ook de mensen aan de overkant een hand.',
  },
  {
    id: 'table-meal',
    style: 'shy',
    say: {
      je: 'Eet smakelijk. Ik ben {me}, en jij?',
      u: 'Eet smakelijk. Ik ben {me}. Mag ik uw naam weten?',
    },
    why: '‘Eet smakelijk’ zegt iedereen, en met een naam erachter wordt het een begin.',
  },
  {
    id: 'table-others',
    style: 'shy',
    say: { je: 'Ken jij de anderen hier aan tafel?', u: 'Kent u de anderen hier aan tafel?' },
    why: {
      je: 'Je krijgt een voorstelronde cadeau, of iemand om samen mee te ontdekken wie er zitten.',
      u: 'U krijgt een voorstelronde cadeau, of iemand om samen mee te ontdekken wie er zitten.',
    },
  },
  {
    id: 'table-round',
    style: 'enthusiastic',
    say: 'Zullen we even een rondje namen doen? Dan weten we wie er zitten.',
    why: {
      je: 'Iedereen denkt het en niemand begint, dus de hele tafel is je dankbaar.',
      u: 'Iedereen denkt het en niemand begint, dus de hele tafel is u dankbaar.',
    },
  },
  {
    id: 'table-elsewhere',
    style: 'enthusiastic',
    say: {
      je: 'Waar had je gezeten als je nu niet hier zat?',
      u: 'Waar had u gezeten als u nu niet hier zat?',
    },
    why: 'Zo kiest de ander zelf of het over werk gaat.',
  },
  {
    id: 'table-home',
    style: 'factual',
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
    style: 'enthusiastic',
    say: {
      je: 'Wij hebben elkaar nog helemaal niet gesproken. Hoe is het aan jouw kant van de tafel?',
      u: 'Wij hebben elkaar nog helemaal niet gesproken. Hoe is het aan uw kant van de tafel?',
    },
    why: 'Wie halverwege van buur wisselt, laat niemand tegen een rug aan kijken.',
  },
  {
    id: 'table-water',
    style: 'shy',
    say: { je: 'Zal ik je nog wat water inschenken?', u: 'Zal ik u nog wat water inschenken?' },
    why: 'Zorgen voor een tafelgenoot is de vriendelijkste manier om een gesprek te openen.',
  },
  {
    id: 'table-programme',
    style: 'factual',
    say: {
      je: 'Waar kijk jij in het programma het meest naar uit?',
      u: 'Waar kijkt u in het programma het meest naar uit?',
    },
    why: {
      je: 'Dan weet je meteen waar iemand warm voor loopt.',
      u: 'Dan weet u meteen waar iemand warm voor loopt.',
    },
    at: ['congress'],
  },
  {
    id: 'table-change',
    style: 'enthusiastic',
    say: {
      je: 'Ik wissel vandaag eens van tafel. Zit jij hier altijd?',
      u: 'Ik wissel vandaag eens van tafel. Zit u hier altijd?',
    },
    why: 'Vaste plaatsen zijn gezellig, en ook de reden dat leden elkaar na jaren niet kennen.',
    fits: ['own'],
  },
  {
    id: 'table-story',
    style: 'enthusiastic',
    say: {
      je: 'Welk verhaal moet ik kennen om te snappen waarom hier feest is?',
      u: 'Welk verhaal moet ik kennen om te begrijpen waarom hier feest is?',
    },
    why: 'Aan een feesttafel zit altijd iemand die het beste verhaal bewaart tot iemand ernaar vraagt.',
    fits: ['festive'],
  },
  {
    id: 'table-slide-in',
    style: 'shy',
    say: 'Ik schuif even aan, als dat mag.',
    why: {
      je: 'Aan tafel hoef je niet rond te lopen: je hebt links een buur en rechts een buur.',
      u: 'Aan tafel hoeft u niet rond te lopen: u hebt links een buur en rechts een buur.',
    },
  },
  {
    id: 'table-pass',
    style: 'shy',
    say: { je: 'Zou je het brood even willen doorgeven?', u: 'Zou u het brood even willen doorgeven?' },
    why: {
      je: 'Wie iets doorgeeft, kijkt je even aan, en meer is er niet nodig om te beginnen.',
      u: 'Wie iets doorgeeft, kijkt u even aan, en meer is er niet nodig om te beginnen.',
    },
  },
  {
    id: 'table-cook',
    style: 'enthusiastic',
    say: { je: 'Dit is heerlijk. Kook je zelf ook graag?', u: 'Dit is heerlijk. Kookt u zelf ook graag?' },
    why: 'Over eten praat iedereen, en al snel gaat het over thuis.',
  },
  {
    id: 'table-two-neighbours',
    style: 'enthusiastic',
    say: {
      je: 'Jullie moeten elkaar eens vertellen wat jullie doen. Volgens mij zit daar iets in.',
      u: 'U moet elkaar eens vertellen wat u doet. Volgens mij zit daar iets in.',
    },
    why: 'Wie twee buren aan de praat krijgt, is voor allebei een fijne tafelgenoot.',
  },
  {
    id: 'table-name-again',
    style: 'factual',
    say: {
      je: 'Hoe was je naam ook weer? Ik verstond hem net niet goed.',
      u: 'Hoe was uw naam ook weer? Ik verstond hem net niet goed.',
    },
    why: 'Aan het begin is dat een gewone vraag, en bij het toetje een pijnlijke.',
  },
  {
    id: 'table-first-time',
    style: 'factual',
    say: 'Wie van ons is hier voor het eerst?',
    why: 'Nieuwkomers weten elkaar daarna meteen te vinden.',
  },
  {
    id: 'table-seating',
    style: 'factual',
    say: { je: 'Hoe ben jij aan deze tafel terechtgekomen?', u: 'Hoe bent u aan deze tafel terechtgekomen?' },
    why: {
      je: 'Achter een tafelschikking zit vaak een reden, en soms zijn jullie dat.',
      u: 'Achter een tafelschikking zit vaak een reden, en soms bent u dat samen.',
    },
  },
  {
    id: 'table-see-well',
    style: 'shy',
    say: { je: 'Kun jij het hier goed zien?', u: 'Kunt u het hier goed zien?' },
    why: {
      je: 'Wie naast je zit, hoort hetzelfde, en daar kun je in de pauze op terugkomen.',
      u: 'Wie naast u zit, hoort hetzelfde, en daar kunt u in de pauze op terugkomen.',
    },
    at: ['lecture'],
  },
  {
    id: 'table-agenda',
    style: 'factual',
    say: { je: 'Voor welk punt ben jij gekomen?', u: 'Voor welk punt bent u gekomen?' },
    why: 'Niemand komt voor de notulen, dus het antwoord zegt iets over de ander.',
    at: ['annual-meeting'],
  },
  {
    id: 'table-bookcase',
    style: 'enthusiastic',
    say: { je: 'Waar laat jij al je boeken?', u: 'Waar laat u al uw boeken?' },
    why: 'Lezers onder elkaar hebben allemaal hetzelfde probleem, en praten er graag over.',
    at: ['book-presentation'],
  },
];
