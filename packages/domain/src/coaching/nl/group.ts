import type { Line } from '../coaching.ts';

/** A group in conversation: ask, let them go on, then contribute (M2). */
export const group: readonly Line[] = [
  {
    id: 'group-join',
    say: 'Mag ik erbij komen staan?',
    why: 'Wie het vraagt, krijgt bijna altijd ja. En niemand hoeft te stoppen met praten.',
    next: 'Luister eerst een minuut. Laat hun gesprek doorgaan en sluit dan aan bij wat er gezegd wordt.',
  },
  {
    id: 'group-listen',
    say: {
      je: 'Ik hoorde jullie over … praten. Mag ik meeluisteren?',
      u: 'Ik hoorde u over … praten. Mag ik meeluisteren?',
    },
    why: {
      je: 'Je komt voor hun gesprek, niet met dat van jou.',
      u: 'U komt voor hun gesprek, niet met dat van u.',
    },
    next: 'Stel daarna één vraag over wat er gezegd is.',
  },
  {
    id: 'group-disturb',
    say: 'Stoor ik? Anders kom ik straks even terug.',
    why: {
      je: 'Bespreken ze iets vertrouwelijks, dan kunnen ze dat zeggen. Jij verliest er niets mee.',
      u: 'Bespreken ze iets vertrouwelijks, dan kunnen ze dat zeggen. U verliest er niets mee.',
    },
  },
  {
    id: 'group-go-on',
    say: {
      je: 'Praat vooral door, ik kom er gewoon even bij.',
      u: 'Praat u vooral door, ik kom er graag even bij.',
    },
    why: 'Een gesprek dat voor iemand moet stoppen, komt vaak niet meer op gang. Dit gesprek hoeft niet te stoppen.',
    next: 'Knik, luister en wacht op de eerste stilte.',
  },
  {
    id: 'group-ask',
    say: 'Mag ik daar iets over vragen?',
    why: 'Een vraag over hun onderwerp is de makkelijkste manier om mee te doen.',
  },
  {
    id: 'group-experience',
    say: 'Dat hebben wij ook meegemaakt. Mag ik vertellen hoe dat bij ons ging?',
    why: {
      je: 'Je brengt iets mee waar ze wat aan hebben, en je neemt het woord pas als je het krijgt.',
      u: 'U brengt iets mee waar ze wat aan hebben, en u neemt het woord pas als u het krijgt.',
    },
  },
  {
    id: 'group-laugh',
    say: 'Hier wordt het meest gelachen, dus ik dacht: daar moet ik zijn.',
    why: 'Een lach opent een kring sneller dan een functie.',
  },
  {
    id: 'group-known',
    say: {
      je: 'Wil je me even voorstellen? Ik ken nog niet iedereen.',
      u: 'Wilt u me even voorstellen? Ik ken nog niet iedereen.',
    },
    why: {
      je: 'Eén bekende in de kring is genoeg. Die stelt je graag voor, en vaak mooier dan je zelf zou doen.',
      u: 'Eén bekende in de kring is genoeg. Die stelt u graag voor, en vaak mooier dan u zelf zou doen.',
    },
  },
  {
    id: 'group-same-question',
    say: {
      je: 'Hebben jullie het over het verhaal van daarnet? Ik zit nog met een vraag daarover.',
      u: 'Hebt u het over het verhaal van daarnet? Ik zit nog met een vraag daarover.',
    },
    why: 'Het onderwerp ligt al op tafel. Wie een vraag heeft, is welkom bij mensen met een mening.',
    fits: ['theme'],
  },
  {
    id: 'group-other-corner',
    say: 'Ik sta altijd bij hetzelfde groepje. Mag ik deze keer eens hier?',
    why: 'Iedereen in een vereniging kent dat. Het is eerlijk, en er valt om te lachen.',
    fits: ['own'],
  },
  {
    id: 'group-toast',
    say: 'Mag ik meeproosten?',
    why: 'Op een feest is een geheven glas genoeg als reden.',
    fits: ['festive'],
  },
];
