import type { Prejudice } from '../coaching.ts';

/** Three prejudices and their honest answers, each for the moment at which it shows (A6). */
export const prejudices: readonly Prejudice[] = [
  {
    id: 'peddling',
    thought: 'Ik loop met mezelf te leuren.',
    answers: {
      ask: {
        je: 'Leuren doe je als je iets komt slijten. Hier vraag en geef je advies en informatie, als gelijken. De ander weet iets wat jij niet weet, en andersom. Kijk maar eens hoe graag mensen helpen als de vraag duidelijk is.',
        u: 'Leuren doet u als u iets komt slijten. Hier vraagt en geeft u advies en informatie, als gelijken. De ander weet iets wat u niet weet, en andersom. Kijk maar eens hoe graag mensen helpen als de vraag duidelijk is.',
      },
      'advice-request': {
        je: 'Je vraagt iemand om een halfuur en om raad. De meeste mensen voelen zich vereerd. Je vraagt geen baan en geen opdracht: jullie praten als gelijken over een vak. Later doe jij hetzelfde voor een ander.',
        u: 'U vraagt iemand om een halfuur en om raad. De meeste mensen voelen zich vereerd. U vraagt geen baan en geen opdracht: u praat als gelijken over een vak. Later doet u hetzelfde voor een ander.',
      },
      introduction: {
        je: 'Wie om een introductie vraagt, haalt bij niemand iets weg. Alle drie kunnen er iets aan hebben, en ieder mag nee zeggen. Zeg waarom je juist deze persoon wilt spreken, dan kan de ander rustig kiezen.',
        u: 'Wie om een introductie vraagt, haalt bij niemand iets weg. Alle drie kunnen er iets aan hebben, en ieder mag nee zeggen. Zeg waarom u juist deze persoon wilt spreken, dan kan de ander rustig kiezen.',
      },
      'follow-up': {
        je: 'Je komt iets brengen: wat je beloofd had. Meer hoeft er niet in te staan. Dring niets op en vraag niets terug, dan is het gewoon een bericht van iemand die woord houdt.',
        u: 'U komt iets brengen: wat u beloofd had. Meer hoeft er niet in te staan. Dring niets op en vraag niets terug, dan is het gewoon een bericht van iemand die woord houdt.',
      },
    },
  },
  {
    id: 'selling',
    thought: 'Ik moet mezelf verkopen.',
    answers: {
      pitch: {
        je: 'Dat hoeft niet. Je laat zien wie je bent, zoals je dat op je werk de hele dag doet. Zeg wat je doet in één gewone zin en vraag dan naar de ander. Wie je later nodig heeft, weet je te vinden.',
        u: 'Dat hoeft niet. U laat zien wie u bent, zoals u dat op uw werk de hele dag doet. Zeg wat u doet in één gewone zin en vraag dan naar de ander. Wie u later nodig heeft, weet u te vinden.',
      },
      card: {
        je: 'Een kaartje is geen reclame. Het is het antwoord op de vraag: waar kan ik je vinden? Zet erop wie je bent, wat je doet en wie of wat je zoekt, in de woorden die je ook tegen je buren zou gebruiken.',
        u: 'Een kaartje is geen reclame. Het is het antwoord op de vraag: waar kan ik u vinden? Zet erop wie u bent, wat u doet en wie of wat u zoekt, in de woorden die u ook tegen uw buren zou gebruiken.',
      },
    },
  },
  {
    id: 'not-made-for-it',
    thought: 'Ik ben er niet voor in de wieg gelegd.',
    answers: {
      'first-event': {
        je: 'Er is geen goede manier, er is jouw manier. Stille mensen luisteren vaak het best, en daar begint het mee. Bereid één vraag voor, begin bij iemand die je al kent, en ga naar huis wanneer je wilt. Eén goed gesprek is genoeg.',
        u: 'Er is geen goede manier, er is uw manier. Stille mensen luisteren vaak het best, en daar begint het mee. Bereid één vraag voor, begin bij iemand die u al kent, en ga naar huis wanneer u wilt. Eén goed gesprek is genoeg.',
      },
      stuck: {
        je: 'Bijna iedereen vindt het begin het lastigst, ook de mensen die er zo gemakkelijk bij staan. Zoek iemand die je al kent, of iemand die alleen staat. Je naam en één vraag zijn genoeg, en vaak is de ander opgelucht dat jij begint.',
        u: 'Bijna iedereen vindt het begin het lastigst, ook de mensen die er zo gemakkelijk bij staan. Zoek iemand die u al kent, of iemand die alleen staat. Uw naam en één vraag zijn genoeg, en vaak is de ander opgelucht dat u begint.',
      },
      'no-click': {
        je: 'Eén stroef gesprek zegt niets over jou. Het klikt bij niemand met iedereen. Haal iets te drinken, zoek een bekend gezicht op, of ga naar huis. Een volgend gesprek begint gewoon weer opnieuw.',
        u: 'Eén stroef gesprek zegt niets over u. Het klikt bij niemand met iedereen. Haal iets te drinken, zoek een bekend gezicht op, of ga naar huis. Een volgend gesprek begint gewoon weer opnieuw.',
      },
      'look-back': {
        je: 'Misschien lijkt het weinig, zo’n avond. Maar wat een gesprek brengt, zie je vaak pas maanden later. Kijk wat het makkelijkst ging en doe daar de volgende keer meer van. Zo vind je jouw manier.',
        u: 'Misschien lijkt het weinig, zo’n avond. Maar wat een gesprek brengt, ziet u vaak pas maanden later. Kijk wat het makkelijkst ging en doe daar de volgende keer meer van. Zo vindt u uw manier.',
      },
    },
  },
];
