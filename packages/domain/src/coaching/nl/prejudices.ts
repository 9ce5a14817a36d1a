import type { Prejudice } from '../coaching.ts';

/** Three prejudices and their honest answers (A6). */
export const prejudices: readonly Prejudice[] = [
  {
    id: 'peddling',
    thought: 'Ik loop met mezelf te leuren.',
    answer: {
      je: 'Leuren doe je als je iets komt halen. Hier vraag en geef je advies en informatie, als gelijken. De ander weet iets wat jij niet weet, en andersom. Kijk maar hoe blij mensen worden als je om hun raad vraagt.',
      u: 'Leuren doet u als u iets komt halen. Hier vraagt en geeft u advies en informatie, als gelijken. De ander weet iets wat u niet weet, en andersom. Kijk maar hoe blij mensen worden als u om hun raad vraagt.',
    },
  },
  {
    id: 'selling',
    thought: 'Ik moet mezelf verkopen.',
    answer: {
      je: 'Dat hoeft niet. Je laat zien wie je bent, zoals je dat op je werk de hele dag doet. Zeg wat je doet in één gewone zin en vraag dan naar de ander. Wie je later nodig heeft, weet je te vinden.',
      u: 'Dat hoeft niet. U laat zien wie u bent, zoals u dat op uw werk de hele dag doet. Zeg wat u doet in één gewone zin en vraag dan naar de ander. Wie u later nodig heeft, weet u te vinden.',
    },
  },
  {
    id: 'not-made-for-it',
    thought: 'Ik ben er niet voor in de wieg gelegd.',
    answer: {
      je: 'Er is geen goede manier, er is jouw manier. Stille mensen luisteren vaak het best, en daar begint het mee. Bereid één vraag voor, begin bij iemand die je al kent, en ga naar huis wanneer je wilt. Eén goed gesprek is genoeg.',
      u: 'Er is geen goede manier, er is uw manier. Stille mensen luisteren vaak het best, en daar begint het mee. Bereid één vraag voor, begin bij iemand die u al kent, en ga naar huis wanneer u wilt. Eén goed gesprek is genoeg.',
    },
  },
];
