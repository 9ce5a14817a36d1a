import type { Line } from '../coaching.ts';

/** Someone important you have never met. */
export const important: readonly Line[] = [
  {
    id: 'important-read',
    say: {
      je: 'Dag, ik ben {me}. Ik heb met plezier gelezen wat je over … schreef.',
      u: 'Goedendag, ik ben {me}. Ik heb met plezier gelezen wat u over … schreef.',
    },
    why: {
      je: 'Je hebt je in de ander verdiept. Noem één ding dat je echt is bijgebleven, niet meer.',
      u: 'U hebt zich in de ander verdiept. Noem één ding dat u echt is bijgebleven, niet meer.',
    },
  },
  {
    id: 'important-one-question',
    say: {
      je: 'Mag ik je één vraag stellen? Ik houd je niet lang op.',
      u: 'Mag ik u één vraag stellen? Ik houd u niet lang op.',
    },
    why: 'Wie de tijd van een ander begrenst, krijgt er vaak juist meer van.',
    next: 'Eén vraag, luisteren, bedanken, en als eerste afronden.',
  },
  {
    id: 'important-stayed',
    say: {
      je: 'Wat je zei over … laat me niet los. Hoe ben je daarop gekomen?',
      u: 'Wat u zei over … laat me niet los. Hoe bent u daarop gekomen?',
    },
    why: 'Iedereen vraagt bekende mensen wat ze vinden, en bijna niemand hoe ze daar zijn gekomen. Dat vertellen ze liever.',
  },
  {
    id: 'important-thanks',
    say: {
      je: 'Ik heb niets te vragen. Ik wilde je alleen bedanken voor … .',
      u: 'Ik heb niets te vragen. Ik wilde u alleen bedanken voor … .',
    },
    why: 'Wie altijd om iets gevraagd wordt, onthoudt degene die niets kwam halen.',
  },
  {
    id: 'important-occupies',
    say: {
      je: 'Wat houdt je op dit moment het meest bezig?',
      u: 'Wat houdt u op dit moment het meest bezig?',
    },
    why: {
      je: 'Zo praat je als gelijken: over het werk, niet over de functie.',
      u: 'Zo praat u als gelijken: over het werk, niet over de functie.',
    },
  },
  {
    id: 'important-advice',
    say: {
      je: 'Welk advies zou je iemand geven die nu met … begint?',
      u: 'Welk advies zou u iemand geven die nu met … begint?',
    },
    why: {
      je: 'Advies geven doet bijna iedereen graag. Het kost de ander niets en jij hebt er lang wat aan.',
      u: 'Advies geven doet bijna iedereen graag. Het kost de ander niets en u hebt er lang wat aan.',
    },
  },
  {
    id: 'important-mutual',
    say: {
      je: '… zei dat ik je eens moest aanspreken. Dat doe ik dan bij dezen.',
      u: '… zei dat ik u eens moest aanspreken. Dat doe ik dan bij dezen.',
    },
    why: 'Een gezamenlijke bekende is de kortste weg, en geeft de ander meteen iets om op te reageren.',
  },
  {
    id: 'important-person',
    say: {
      je: 'Hoe is het voor jou om op zo’n bijeenkomst te zijn?',
      u: 'Hoe is het voor u om op zo’n bijeenkomst te zijn?',
    },
    why: 'Iedereen spreekt vandaag de functie aan. Deze vraag gaat naar de mens.',
  },
  {
    id: 'important-disagree',
    say: {
      je: 'Waar was je het vandaag zelf níét mee eens?',
      u: 'Waar was u het vandaag zelf níét mee eens?',
    },
    why: 'Een vraag die niet iedereen stelt, krijgt een antwoord dat niet iedereen hoort.',
    fits: ['theme'],
  },
  {
    id: 'important-member',
    say: {
      je: 'Jij bent al zo lang lid. Wat is er nog over van de club van toen?',
      u: 'U bent al zo lang lid. Wat is er nog over van de club van toen?',
    },
    why: 'Wie lang meeloopt, is de geschiedenis van de club. Daarnaar vragen is een eerbetoon.',
    fits: ['own'],
  },
  {
    id: 'important-memory',
    say: {
      je: 'Welke herinnering aan al die jaren vertel je het liefst?',
      u: 'Welke herinnering aan al die jaren vertelt u het liefst?',
    },
    why: {
      je: 'Met ‘het liefst’ vraag je om het verhaal waar iemand van gaat glimlachen.',
      u: 'Met ‘het liefst’ vraagt u om het verhaal waar iemand van gaat glimlachen.',
    },
    fits: ['festive'],
  },
];
