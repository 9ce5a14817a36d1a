import type { Line } from '../coaching.ts';

/** It does not click: leave kindly, and think no worse of anybody (C9). */
export const noClick: readonly Line[] = [
  {
    id: 'no-click-wish',
    style: 'shy',
    say: {
      je: 'Dank je voor het gesprek. Nog een mooie dag.',
      u: 'Dank u voor het gesprek. Ik wens u nog een mooie dag.',
    },
    why: {
      je: 'Niet elk gesprek klikt, en dat zegt niets over jou en niets over de ander.',
      u: 'Niet elk gesprek klikt, en dat zegt niets over u en niets over de ander.',
    },
  },
  {
    id: 'no-click-walk',
    style: 'shy',
    say: {
      je: 'Ik loop nog even verder. Fijn je gesproken te hebben.',
      u: 'Ik loop nog even verder. Fijn u gesproken te hebben.',
    },
    why: 'Kort en vriendelijk is genoeg, een smoes is niet nodig.',
  },
  {
    id: 'no-click-better-match',
    style: 'enthusiastic',
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
    style: 'factual',
    say: {
      je: 'We kijken er anders naar, en dat mag. Dank je dat je het wilde uitleggen.',
      u: 'We kijken er anders naar, en dat mag. Dank u dat u het wilde uitleggen.',
    },
    why: {
      je: 'Je hoeft niet te winnen, en uitleg krijgen is ook iets.',
      u: 'U hoeft niet te winnen, en uitleg krijgen is ook iets.',
    },
  },
  {
    id: 'no-click-listened',
    style: 'factual',
    say: 'Ik weet hier te weinig van om mee te praten, maar het was goed om te horen.',
    why: {
      je: 'Luisteren is ook iets geven, en daarna mag je verder.',
      u: 'Luisteren is ook iets geven, en daarna mag u verder.',
    },
  },
  {
    id: 'no-click-air',
    style: 'shy',
    say: 'Ik ga even een frisse neus halen. Nog veel plezier.',
    why: {
      je: 'Even naar buiten is altijd goed, en je komt met nieuwe moed weer binnen.',
      u: 'Even naar buiten is altijd goed, en u komt met nieuwe moed weer binnen.',
    },
  },
  {
    id: 'no-click-both',
    style: 'enthusiastic',
    say: 'Er zijn nog zoveel mensen. Laten we allebei nog een rondje maken.',
    why: 'De kans is groot dat de ander hetzelfde dacht.',
  },
  {
    id: 'no-click-time',
    style: 'shy',
    say: {
      je: 'Fijn dat je even de tijd nam. Ik laat je weer gaan.',
      u: 'Fijn dat u even de tijd nam. Ik laat u weer gaan.',
    },
    why: 'Een net afscheid houdt de weg open voor een volgende keer.',
  },
  {
    id: 'no-click-more-people',
    style: 'shy',
    say: 'Ik ga eens kijken wie er nog meer is.',
    why: 'Dat is gewoon waar, en het zegt niets over de ander.',
  },
  {
    id: 'no-click-bye',
    style: 'shy',
    say: 'Prettig kennisgemaakt te hebben. Tot ziens.',
    why: 'Een gewone groet is genoeg en heeft geen verklaring nodig.',
  },
  {
    id: 'no-click-find',
    style: 'enthusiastic',
    say: { je: 'Ik hoop dat je hier vindt wat je zoekt.', u: 'Ik hoop dat u hier vindt wat u zoekt.' },
    why: 'De ander iets gunnen is een mooi slot, ook van een stroef gesprek.',
  },
  {
    id: 'no-click-another-day',
    style: 'enthusiastic',
    say: 'Misschien treffen we elkaar nog eens op een rustiger moment.',
    why: 'Soms ligt het aan de dag en niet aan de mensen.',
  },
  {
    id: 'no-click-worlds',
    style: 'factual',
    say: {
      je: 'Wij zitten in heel verschillende werelden. Leuk om even in die van jou te kijken.',
      u: 'Wij zitten in heel verschillende werelden. Leuk om even in die van u te kijken.',
    },
    why: 'Het is eerlijk en toch vriendelijk, want niet elk gesprek hoeft ergens toe te leiden.',
  },
  {
    id: 'no-click-catch',
    style: 'factual',
    say: {
      je: 'Ik wil … nog spreken voordat die weg is. Dank je voor je tijd.',
      u: 'Ik wil … nog spreken voordat die weg is. Dank u voor uw tijd.',
    },
    why: 'Een echte reden met een naam erin heeft geen uitleg nodig.',
  },
  {
    id: 'no-click-hall',
    style: 'factual',
    say: 'Ik loop nog even langs de stands. Nog een goed congres.',
    why: 'Op een congres loopt iedereen de hele dag ergens heen.',
    at: ['congress'],
  },
];
