import type { Line } from '../coaching.ts';

/** It does not click: leave kindly, and think no worse of anybody (C9). */
export const noClick: readonly Line[] = [
  {
    id: 'no-click-wish',
    say: {
      je: 'Dank je voor het gesprek. Ik wens je nog een mooie bijeenkomst.',
      u: 'Dank u voor het gesprek. Ik wens u nog een mooie bijeenkomst.',
    },
    why: {
      je: 'Niet elk gesprek hoeft te klikken. Het zegt niets over jou en niets over de ander.',
      u: 'Niet elk gesprek hoeft te klikken. Het zegt niets over u en niets over de ander.',
    },
  },
  {
    id: 'no-click-walk',
    say: {
      je: 'Ik ga nog even rondlopen. Goed je even gesproken te hebben.',
      u: 'Ik ga nog even rondlopen. Goed u even gesproken te hebben.',
    },
    why: 'Kort en vriendelijk. Een smoes is niet nodig.',
  },
  {
    id: 'no-click-better-match',
    say: {
      je: 'Volgens mij moet je … spreken, die weet hier veel meer van dan ik.',
      u: 'Volgens mij moet u … spreken, die weet hier veel meer van dan ik.',
    },
    why: {
      je: 'Je helpt de ander verder, ook als het tussen jullie niet loopt.',
      u: 'U helpt de ander verder, ook als het tussen u beiden niet loopt.',
    },
  },
  {
    id: 'no-click-differ',
    say: {
      je: 'We kijken er anders naar, en dat mag. Dank je dat je het wilde uitleggen.',
      u: 'We kijken er anders naar, en dat mag. Dank u dat u het wilde uitleggen.',
    },
    why: {
      je: 'Je hoeft niet te winnen. Wie vriendelijk van mening verschilt, wordt onthouden.',
      u: 'U hoeft niet te winnen. Wie vriendelijk van mening verschilt, wordt onthouden.',
    },
  },
  {
    id: 'no-click-listened',
    say: 'Ik weet hier te weinig van om mee te praten, maar het was goed om te horen.',
    why: {
      je: 'Luisteren is ook iets geven. Daarna mag je verder.',
      u: 'Luisteren is ook iets geven. Daarna mag u verder.',
    },
  },
  {
    id: 'no-click-air',
    say: 'Ik ga even een frisse neus halen. Nog veel plezier.',
    why: {
      je: 'Even naar buiten is altijd goed, en je komt met nieuwe moed weer binnen.',
      u: 'Even naar buiten is altijd goed, en u komt met nieuwe moed weer binnen.',
    },
  },
  {
    id: 'no-click-both',
    say: 'Er zijn nog zoveel mensen. Laten we allebei nog een rondje maken.',
    why: {
      je: 'Je zegt het voor jullie beiden. De kans is groot dat de ander hetzelfde dacht.',
      u: 'U zegt het voor u beiden. De kans is groot dat de ander hetzelfde dacht.',
    },
  },
  {
    id: 'no-click-time',
    say: {
      je: 'Fijn dat je even de tijd nam. Ik laat je weer.',
      u: 'Fijn dat u even de tijd nam. Ik laat u weer.',
    },
    why: 'Een net afscheid houdt de weg open. De volgende keer klikt het misschien wel.',
  },
];
