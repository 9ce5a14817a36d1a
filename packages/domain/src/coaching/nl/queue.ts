import type { Line } from '../coaching.ts';

/** Waiting in a queue. */
export const queue: readonly Line[] = [
  {
    id: 'queue-moving',
    say: 'Schiet het een beetje op?',
    why: 'Een rij is het veiligste gesprek dat er is: het houdt vanzelf weer op.',
  },
  {
    id: 'queue-right-one',
    say: { je: 'Weet jij of ik hier goed sta?', u: 'Weet u of ik hier goed sta?' },
    why: {
      je: 'Niemand weigert zo’n klein beetje hulp, en daarna praten jullie al.',
      u: 'Niemand weigert zo’n klein beetje hulp, en daarna praat u al.',
    },
  },
  {
    id: 'queue-while',
    say: 'We staan hier nog wel even. Ik ben {me}.',
    why: {
      je: 'Je zegt wat iedereen ziet, en maakt er iets prettigs van.',
      u: 'U zegt wat iedereen ziet, en maakt er iets prettigs van.',
    },
  },
  {
    id: 'queue-choice',
    say: { je: 'Weet je al wat je neemt?', u: 'Weet u al wat u neemt?' },
    why: 'Over eten en drinken heeft iedereen een mening, en niemand heeft er ruzie over.',
  },
  {
    id: 'queue-after-you',
    say: { je: 'Ga maar voor, ik heb geen haast.', u: 'Gaat u maar voor, ik heb geen haast.' },
    why: 'Een klein gebaar dat bijna altijd een zinnetje terug krijgt. Daar begint het.',
  },
  {
    id: 'queue-how-here',
    say: { je: 'Hoe ben jij hier terechtgekomen?', u: 'Hoe bent u hier terechtgekomen?' },
    why: {
      je: 'Soms is het antwoord een naam die jullie allebei kennen.',
      u: 'Soms is het antwoord een naam die u allebei kent.',
    },
  },
  {
    id: 'queue-best',
    say: {
      je: 'Wat was voor jou tot nu toe het leukste van vandaag?',
      u: 'Wat was voor u tot nu toe het leukste van vandaag?',
    },
    why: 'Vraag naar het leukste en het gesprek begint met een glimlach.',
  },
  {
    id: 'queue-often',
    say: { je: 'Kom je hier vaker, of ben je ook nieuw?', u: 'Komt u hier vaker, of bent u ook nieuw?' },
    why: {
      je: 'Met ‘ook’ zeg je meteen dat nieuw zijn niet erg is.',
      u: 'Met ‘ook’ zegt u meteen dat nieuw zijn niet erg is.',
    },
  },
  {
    id: 'queue-badge',
    say: {
      je: 'Ik lees op je kaartje waar je werkt. Wat doen jullie daar precies?',
      u: 'Ik lees op uw kaartje waar u werkt. Wat doet u daar precies?',
    },
    why: {
      je: 'Het naamkaartje is de uitnodiging. Je hoeft die alleen aan te nemen.',
      u: 'Het naamkaartje is de uitnodiging. U hoeft die alleen aan te nemen.',
    },
    fits: ['theme'],
  },
  {
    id: 'queue-always',
    say: {
      je: 'Wij staan altijd samen in de rij, en ik weet nog steeds niet wat je doet.',
      u: 'Wij staan altijd samen in de rij, en ik weet nog steeds niet wat u doet.',
    },
    why: {
      je: 'Iemand die je al vaak hebt zien staan, is allang geen vreemde meer.',
      u: 'Iemand die u al vaak hebt zien staan, is allang geen vreemde meer.',
    },
    fits: ['own'],
  },
  {
    id: 'queue-gift',
    say: {
      je: 'Weet jij wat je straks gaat zeggen? Ik sta nog te oefenen.',
      u: 'Weet u wat u straks gaat zeggen? Ik sta nog te oefenen.',
    },
    why: 'In de felicitatierij bedenkt iedereen hetzelfde. Hardop is dat grappig.',
    fits: ['festive'],
  },
];
