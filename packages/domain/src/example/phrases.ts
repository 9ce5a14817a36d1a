import type { Said } from './said.ts';

/** How people met, what they share and what they promise, where no story of their own is told. */
export const howMet: readonly Said[] = [
  ['stond naast mij bij de koffie', 'stood next to me at the coffee'],
  ['kwam na mijn verhaal naar me toe', 'came up to me after my talk'],
  ['via de ondernemerskring', 'through the business circle'],
  ['zat tegenover me in de trein', 'sat opposite me on the train'],
  ['woont naast een opdrachtgever', 'lives next door to a client'],
  ['samen in een werkgroep', 'in a working group together'],
  ['oude studiegenoot', 'studied together'],
  ['voorgesteld tijdens de rondleiding', 'introduced during the tour'],
];

export const memories: readonly Said[] = [
  ['samen de laatste trein gemist na het jaarcongres', 'missed the last train together after the congress'],
  [
    'de storing halverwege de presentatie, en hoe hard we lachten',
    'the blackout halfway through, and how hard we laughed',
  ],
  ['wandeling langs de rivier in de regen', 'a walk along the river in the rain'],
  ['het recept voor linzensoep', 'the recipe for lentil soup'],
  ['samen tafels gesjouwd voor de buurtmaaltijd', 'carried tables for the neighbourhood meal together'],
  ['de roeiwedstrijd die niet doorging', 'the rowing race that was called off'],
  ['koor gezongen in een lege fabriek', 'sang in a choir in an empty factory'],
  ['een uur gezocht naar het juiste zaaltje', 'an hour’s search for the right room'],
];

export const mine: readonly Said[] = [
  ['het verslag van de themamiddag', 'the report of the theme afternoon'],
  ['de naam van de drukker', 'the name of the printer'],
  ['een foto van de avond', 'a picture of the evening'],
  ['het artikel over buurtplannen', 'the article about neighbourhood plans'],
  ['de link naar het fonds', 'the link to the fund'],
  ['voorstellen aan een collega', 'an introduction to a colleague'],
  ['de titel van dat boek', 'the title of that book'],
];

export const theirs: readonly Said[] = [
  ['de begroting van vorig jaar', 'last year’s budget'],
  ['een rondleiding in de werkplaats', 'a tour of the workshop'],
  ['de naam van een goede hovenier', 'the name of a good gardener'],
  ['het telefoonnummer van de wijkregisseur', 'the neighbourhood coordinator’s number'],
  ['een exemplaar van het boek', 'a copy of the book'],
  ['twee kaartjes voor de try-out', 'two tickets for the preview'],
];

export const notes: readonly Said[] = [
  ['liever bellen dan mailen', 'prefers calls to email'],
  ['op vrijdag vrij', 'is off on Fridays'],
  ['twee jonge kinderen; liever niet na vijven', 'two small children; best not after five'],
  ['houdt van lange wandelingen', 'likes long walks'],
  ['drinkt thee, geen koffie', 'drinks tea, not coffee'],
  ['hoort slecht aan de linkerkant', 'hard of hearing on the left'],
  ['gaat in het voorjaar een maand weg', 'goes away for a month in spring'],
];

export const otherTags: readonly Said[] = [
  ['Ondernemerskring', 'Business circle'],
  ['Buurt', 'Neighbourhood'],
  ['Oud-collega', 'Former colleague'],
  ['Studie', 'Studies'],
  ['Koor', 'Choir'],
  ['Bestuur', 'Board'],
];
