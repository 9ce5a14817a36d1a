import type { FindingMessages } from './messages.ts';

/** In Dutch, without je or u, so that both fit. */
export const dutchMessages: FindingMessages = {
  jargon: {
    reason: '‘{term}’ is vaktaal. Wie het niet begrijpt, kan niemand doorverwijzen.',
    suggestion: 'Gewoon gezegd: {plain}.',
  },
  'jargon-word': {
    reason: '‘{term}’ is vaktaal. Wie het niet begrijpt, kan niemand doorverwijzen.',
    suggestion: 'Zeg het in een paar gewone woorden, of geef een voorbeeld.',
  },
  platitude: {
    reason: '‘{term}’ zegt iedereen. Het blijft niet hangen en niemand ziet het voor zich.',
    suggestion: 'Laat het weg, of geef één voorbeeld waaruit het blijkt.',
  },
  abbreviation: {
    reason: 'Niet iedereen weet wat {term} betekent.',
    suggestion: 'Schrijf {term} voluit, of zeg wat het doet.',
  },
  'abbreviation-known': {
    reason: 'Niet iedereen weet wat {term} betekent.',
    suggestion: 'Gewoon gezegd: {plain}.',
  },
  'hard-word': {
    reason: '‘{term}’ is een woord van papier. Aan tafel zegt niemand dat zo.',
    suggestion: 'Gewoon gezegd: {plain}.',
  },
  'english-word': {
    reason: '‘{term}’ is Engels. Niet iedereen begrijpt meteen wat je bedoelt.',
    suggestion: 'Zeg het in gewoon Nederlands.',
  },
  'rare-word': {
    reason: '‘{term}’ is lang en komt weinig voor. Bij het luisteren blijft het niet hangen.',
    suggestion: 'Zeg het in een paar korte woorden, of geef een voorbeeld.',
  },
  'long-sentence': {
    reason: 'Deze zin telt {words} woorden. Boven de {most} raakt een luisteraar het begin kwijt.',
    suggestion: 'Zet er een punt in en begin opnieuw. Eén gedachte per zin.',
  },
  passive: {
    reason: 'In ‘{term}’ blijft verborgen wie het doet.',
    suggestion: 'Noem wie het doet en zet die vooraan: ‘ik maak’, ‘wij halen op’.',
  },
  'no-who': {
    reason: 'Er staat geen naam in. Dan is er niemand om aan te denken.',
    suggestion: 'Begin met de naam: ‘Ik ben Karin Bos’, of ‘Ik ben Karin van Bakkerij Bos’.',
  },
  'no-what': {
    reason: 'Er staat niet in wat er gedaan wordt, en voor wie.',
    suggestion: 'Zeg het met een werkwoord: ‘Ik help bakkers om minder brood weg te gooien’.',
  },
  'no-ask': {
    reason: 'Er staat niet in wie of wat er gezocht wordt. Wie wil helpen, weet dan niet hoe.',
    suggestion: 'Eindig met één vraag: ‘Ik zoek een bakker met twee winkels in Gelderland’.',
  },
  vague: {
    reason: 'Bij ‘{term}’ denkt niemand aan iemand.',
    suggestion: 'Noem een functie en een plaats of sector, of een organisatie, tot er een gezicht bij komt.',
  },
  selling: {
    reason: '‘{term}’ klinkt als reclame. Wie iets verkocht krijgt, doet een stap terug.',
    suggestion: 'Laat het weg, en vraag iets over waar de ander mee bezig is.',
  },
  'follow-up-as-sales': {
    reason: 'Met ‘{term}’ wordt het bericht een verkoopgesprek. De ander was aan het kennismaken.',
    suggestion:
      'Doe alleen wat beloofd is: ‘Hier is het artikel waar we het over hadden.’ Is er meer nodig, dan vraagt de ander het vanzelf.',
  },
  'asks-for-job': {
    reason: '‘{term}’ vraagt om werk. Dan gaat het gesprek over ja of nee, en niet meer over advies.',
    suggestion:
      'Vraag om wat de ander weet: ‘Hoe ben jij in dit vak terechtgekomen?’ of ‘Hoe bent u in dit vak terechtgekomen?’ Solliciteren kan later, apart.',
  },
  pressure: {
    reason: '‘{term}’ zet druk. Wie zich gedwongen voelt, antwoordt liever niet.',
    suggestion: 'Laat de ander vrij: ‘Geen haast’, ‘Nee is ook goed’.',
  },
  'mass-message': {
    reason: '‘{term}’ is voor veel mensen tegelijk. Dan voelt niemand zich aangesproken.',
    suggestion: 'Schrijf aan één persoon, met de naam erbij en iets uit het gesprek.',
  },
};
