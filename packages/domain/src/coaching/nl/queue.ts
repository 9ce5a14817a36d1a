import type { Line } from '../coaching.ts';

/** Waiting in a queue. */
export const queue: readonly Line[] = [
  {
    id: 'queue-moving',
    style: 'shy',
    say: 'Schiet het een beetje op?',
    why: 'Een rij is het veiligste gesprek dat er is: het houdt vanzelf weer op.',
  },
  {
    id: 'queue-right-one',
    style: 'shy',
    say: { je: 'Weet jij of ik hier goed sta?', u: 'Weet u of ik hier goed sta?' },
    why: {
      je: 'Niemand weigert zo’n klein beetje hulp, en dan zijn jullie al in gesprek.',
      u: 'Niemand weigert zo’n klein beetje hulp, en dan bent u al in gesprek.',
    },
  },
  {
    id: 'queue-while',
    style: 'enthusiastic',
    say: 'We staan hier nog wel even. Ik ben {me}.',
    why: {
      je: 'Je zegt wat iedereen ziet, en maakt er iets prettigs van.',
      u: 'U zegt wat iedereen ziet, en maakt er iets prettigs van.',
    },
  },
  {
    id: 'queue-choice',
    style: 'shy',
    say: { je: 'Weet je al wat je neemt?', u: 'Weet u al wat u neemt?' },
    why: 'Over eten en drinken heeft iedereen een mening, en niemand heeft er ruzie over.',
  },
  {
    id: 'queue-after-you',
    style: 'shy',
    say: { je: 'Ga maar voor, ik heb geen haast.', u: 'Gaat u maar voor, ik heb geen haast.' },
    why: {
      je: 'Op een klein gebaar krijg je bijna altijd een zinnetje terug.',
      u: 'Op een klein gebaar krijgt u bijna altijd een zinnetje terug.',
    },
  },
  {
    id: 'queue-how-here',
    style: 'factual',
    say: { je: 'Hoe ben jij hier terechtgekomen?', u: 'Hoe bent u hier terechtgekomen?' },
    why: {
      je: 'Soms is het antwoord een naam die jullie allebei kennen.',
      u: 'Soms is het antwoord een naam die u allebei kent.',
    },
  },
  {
    id: 'queue-best',
    style: 'enthusiastic',
    say: {
      je: 'Wat was voor jou tot nu toe het leukste van vandaag?',
      u: 'Wat was voor u tot nu toe het leukste van vandaag?',
    },
    why: 'Vraag naar het leukste en het gesprek begint met een glimlach.',
  },
  {
    id: 'queue-often',
    style: 'shy',
    say: { je: 'Kom je hier vaker, of ben je ook nieuw?', u: 'Komt u hier vaker, of bent u ook nieuw?' },
    why: {
      je: 'Met ‘ook’ zeg je meteen dat nieuw zijn niet erg is.',
      u: 'Met ‘ook’ zegt u meteen dat nieuw zijn niet erg is.',
    },
  },
  {
    id: 'queue-badge',
    style: 'factual',
    say: {
      je: 'Ik lees op je kaartje waar je werkt. Wat doen jullie daar precies?',
      u: 'Ik lees op uw kaartje waar u werkt. Wat doet u daar precies?',
    },
    why: 'Een naamkaartje is er om gelezen te worden.',
    at: ['congress'],
  },
  {
    id: 'queue-always',
    style: 'enthusiastic',
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
    style: 'enthusiastic',
    say: {
      je: 'Weet jij wat je straks gaat zeggen? Ik sta nog te oefenen.',
      u: 'Weet u wat u straks gaat zeggen? Ik sta nog te oefenen.',
    },
    why: 'In de felicitatierij denkt iedereen hetzelfde, en hardop is dat grappig.',
    fits: ['festive'],
  },
  {
    id: 'queue-cloakroom',
    style: 'shy',
    say: 'Is dit de rij voor de garderobe?',
    why: {
      je: 'Het antwoord is ja of nee, en daarna staan jullie daar toch.',
      u: 'Het antwoord is ja of nee, en daarna staat u daar toch samen.',
    },
  },
  {
    id: 'queue-a-while',
    style: 'shy',
    say: 'Dat wordt nog even wachten, denk ik.',
    why: 'Hardop denken is de minst opdringerige manier om te beginnen.',
  },
  {
    id: 'queue-life-story',
    style: 'enthusiastic',
    say: 'Als we hier nog lang staan, kennen we elkaars levensverhaal. Ik ben {me}.',
    why: {
      je: 'Een grapje over de rij maakt van wachten iets wat je samen doet.',
      u: 'Een grapje over de rij maakt van wachten iets wat u samen doet.',
    },
  },
  {
    id: 'queue-worth-it',
    style: 'enthusiastic',
    say: 'Zullen we om de beurt vooraan gaan kijken of het de moeite waard is?',
    why: 'Een klein complot, en er wordt al gelachen.',
  },
  {
    id: 'queue-last-time',
    style: 'factual',
    say: 'Was het de vorige keer ook zo druk?',
    why: { je: 'Zo hoor je of de ander hier vaker komt.', u: 'Zo hoort u of de ander hier vaker komt.' },
  },
  {
    id: 'queue-after-this',
    style: 'factual',
    say: {
      je: 'Wat staat er hierna op het programma, weet jij dat?',
      u: 'Wat staat er hierna op het programma, weet u dat?',
    },
    why: {
      je: 'Naar een feitje vragen mag altijd, en je hoort waar de ander heen gaat.',
      u: 'Naar een feitje vragen mag altijd, en u hoort waar de ander heen gaat.',
    },
  },
  {
    id: 'queue-signed-for',
    style: 'factual',
    say: { je: 'Voor wie laat jij het boek signeren?', u: 'Voor wie laat u het boek signeren?' },
    why: 'In de naam die er straks in staat, zit een verhaal.',
    at: ['book-presentation'],
  },
  {
    id: 'queue-speaker-or-subject',
    style: 'factual',
    say: {
      je: 'Kom je voor de spreker of voor het onderwerp?',
      u: 'Komt u voor de spreker of voor het onderwerp?',
    },
    why: {
      je: 'Dan weet je waar jullie na afloop over verder kunnen praten.',
      u: 'Dan weet u waar u na afloop samen over verder kunt praten.',
    },
    at: ['lecture'],
  },
];
