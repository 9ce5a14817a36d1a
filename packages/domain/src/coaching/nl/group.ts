import type { Line } from '../coaching.ts';

/** A group in conversation: ask, let them go on, then contribute (M2). */
export const group: readonly Line[] = [
  {
    id: 'group-join',
    style: 'shy',
    say: 'Mag ik erbij komen staan?',
    why: 'Wie het vraagt, krijgt bijna altijd ja, en niemand hoeft te stoppen met praten.',
    next: 'Luister eerst een minuut. Laat hun gesprek doorgaan en sluit dan aan bij wat er gezegd wordt.',
  },
  {
    id: 'group-listen',
    style: 'factual',
    say: {
      je: 'Ik hoorde jullie over … praten. Mag ik meeluisteren?',
      u: 'Ik hoorde u over … praten. Mag ik meeluisteren?',
    },
    why: {
      je: 'Je komt voor hun gesprek, niet met dat van jezelf.',
      u: 'U komt voor hun gesprek, niet met dat van uzelf.',
    },
    next: 'Stel daarna één vraag over wat er gezegd is.',
  },
  {
    id: 'group-disturb',
    style: 'shy',
    say: 'Stoor ik? Anders kom ik straks even terug.',
    why: 'Bespreken ze iets vertrouwelijks, dan kunnen ze dat nu gewoon zeggen.',
  },
  {
    id: 'group-go-on',
    style: 'enthusiastic',
    say: {
      je: 'Praat vooral door, ik kom er gewoon even bij.',
      u: 'Praat u vooral door, ik kom er graag even bij.',
    },
    why: 'Een gesprek dat voor iemand moet stoppen, komt vaak niet meer op gang.',
    next: 'Knik, luister en wacht op de eerste stilte.',
  },
  {
    id: 'group-ask',
    style: 'factual',
    say: 'Mag ik daar iets over vragen?',
    why: 'Een vraag over hun onderwerp is de makkelijkste manier om mee te doen.',
  },
  {
    id: 'group-experience',
    style: 'enthusiastic',
    say: 'Dat hebben wij ook meegemaakt. Mag ik vertellen hoe dat bij ons ging?',
    why: {
      je: 'Je brengt iets mee waar ze wat aan hebben, en je neemt het woord pas als je het krijgt.',
      u: 'U brengt iets mee waar ze wat aan hebben, en u neemt het woord pas als u het krijgt.',
    },
  },
  {
    id: 'group-laugh',
    style: 'enthusiastic',
    say: 'Hier wordt het meest gelachen, dus ik dacht: daar moet ik zijn.',
    why: 'Een lach opent een kring sneller dan een functie.',
  },
  {
    id: 'group-known',
    style: 'shy',
    say: {
      je: 'Wil je me even voorstellen? Ik ken nog niet iedereen.',
      u: 'Wilt u me even voorstellen? Ik ken nog niet iedereen.',
    },
    why: {
      je: 'Wie je al kent, stelt je vaak mooier voor dan je zelf zou doen.',
      u: 'Wie u al kent, stelt u vaak mooier voor dan u zelf zou doen.',
    },
  },
  {
    id: 'group-same-question',
    style: 'factual',
    say: {
      je: 'Hebben jullie het over het verhaal van daarnet? Ik zit nog met een vraag daarover.',
      u: 'Hebt u het over het verhaal van daarnet? Ik zit nog met een vraag daarover.',
    },
    why: 'Wie een vraag heeft, is welkom bij mensen met een mening.',
    fits: ['theme'],
  },
  {
    id: 'group-other-corner',
    style: 'enthusiastic',
    say: {
      je: 'Ik sta altijd bij hetzelfde groepje. Mag ik vandaag eens bij jullie staan?',
      u: 'Ik sta altijd bij hetzelfde groepje. Mag ik vandaag eens bij u komen staan?',
    },
    why: 'Iedereen in een vereniging kent dat, en er valt om te lachen.',
    fits: ['own'],
  },
  {
    id: 'group-toast',
    style: 'enthusiastic',
    say: 'Mag ik meeproosten?',
    why: 'Op een feest is een geheven glas genoeg als reden.',
    fits: ['festive'],
  },
  {
    id: 'group-only-listen',
    style: 'shy',
    say: 'Mag ik even meeluisteren? Ik hoef niets te zeggen.',
    why: {
      je: 'Zo sta je erbij zonder dat iemand iets van je verwacht.',
      u: 'Zo staat u erbij zonder dat iemand iets van u verwacht.',
    },
  },
  {
    id: 'group-room',
    style: 'shy',
    say: 'Is er nog een plekje in de kring?',
    why: 'Er hoeft maar één iemand opzij te stappen, en dat doet bijna iedereen.',
  },
  {
    id: 'group-cosy',
    style: 'enthusiastic',
    say: {
      je: 'Ik ken hier nog niemand, en bij jullie lijkt het me gezellig. Mag ik erbij?',
      u: 'Ik ken hier nog niemand, en hier lijkt het me gezellig. Mag ik erbij?',
    },
    why: {
      je: 'Op iets aardigs over hen en iets eerlijks over jezelf zegt zelden iemand nee.',
      u: 'Op iets aardigs over hen en iets eerlijks over uzelf zegt zelden iemand nee.',
    },
  },
  {
    id: 'group-lively',
    style: 'enthusiastic',
    say: {
      je: 'Jullie staan zo druk te praten, nu wil ik weten waarover.',
      u: 'U staat zo druk te praten, nu wil ik weten waarover.',
    },
    why: 'Over wat hen bezighoudt, vertellen mensen graag nog een keer.',
  },
  {
    id: 'group-name',
    style: 'factual',
    say: {
      je: 'Ik ben {me}. Ga vooral verder, ik haak straks wel aan.',
      u: 'Ik ben {me}. Gaat u vooral verder, ik haak straks wel aan.',
    },
    why: {
      je: 'Met je naam ben je geen onbekende meer, en het gesprek loopt gewoon door.',
      u: 'Met uw naam bent u geen onbekende meer, en het gesprek loopt gewoon door.',
    },
  },
  {
    id: 'group-how-long',
    style: 'factual',
    say: {
      je: 'Kennen jullie elkaar al lang, of pas sinds vandaag?',
      u: 'Kent u elkaar al lang, of pas sinds vandaag?',
    },
    why: {
      je: 'Dan weet je in wat voor gesprek je stapt, en kun je daarop aansluiten.',
      u: 'Dan weet u in wat voor gesprek u stapt, en kunt u daarop aansluiten.',
    },
  },
  {
    id: 'group-session',
    style: 'factual',
    say: {
      je: 'Heeft iemand van jullie die sessie van vanochtend gevolgd?',
      u: 'Heeft iemand van u die sessie van vanochtend gevolgd?',
    },
    why: {
      je: 'Je geeft de kring een onderwerp waar iedereen iets van vindt.',
      u: 'U geeft de kring een onderwerp waar iedereen iets van vindt.',
    },
    at: ['congress'],
  },
  {
    id: 'group-read-it',
    style: 'factual',
    say: { je: 'Heeft een van jullie het boek al gelezen?', u: 'Heeft een van u het boek al gelezen?' },
    why: 'Hier gaat het altijd eerst over het boek, en daarna over de mensen.',
    at: ['book-presentation'],
  },
  {
    id: 'group-vote',
    style: 'factual',
    say: {
      je: 'Waren jullie het eens met dat besluit van daarnet?',
      u: 'Was u het eens met dat besluit van daarnet?',
    },
    why: 'Na een vergadering heeft iedereen nog iets te zeggen, en nu komt het niet in de notulen.',
    at: ['annual-meeting'],
  },
  {
    id: 'group-glasses',
    style: 'enthusiastic',
    say: 'Waar drinken we op?',
    why: 'Wie een glas heft, maakt vanzelf plaats voor nog een glas.',
    at: ['reception'],
  },
];
