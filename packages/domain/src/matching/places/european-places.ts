/** Cities elsewhere with their country, latitude and longitude in tenths of a degree; other names after a slash. */
export const europeanPlaces = `
de: Berlin/Berlijn 525 134, Hamburg 536 100, Munich/München/Munchen 481 116, Cologne/Köln/Keulen 509 70, Frankfurt 501 87, Düsseldorf 512 68, Stuttgart 488 92, Bremen 531 88, Hannover/Hanover 524 97, Leipzig 513 124, Dresden 511 137, Aachen/Aken 508 61, Münster/Munster 520 76, Essen 515 70, Dortmund 515 75, Bonn 507 71, Nuremberg/Nürnberg/Neurenberg 495 111, Duisburg 514 68, Kleve 518 61, Nordhorn 524 71, Osnabrück 523 80
fr: Paris/Parijs 489 24, Lyon 458 48, Lille/Rijsel 506 31, Marseille 433 54, Bordeaux 448 -6, Toulouse 436 14, Strasbourg/Straatsburg 486 77, Nantes 472 -15, Nice 437 73
gb: London/Londen 515 -1, Manchester 535 -22, Birmingham 525 -19, Edinburgh 560 -32, Glasgow 559 -43, Bristol 515 -26, Leeds 538 -15, Liverpool 534 -30, Cambridge 522 1, Oxford 518 -13, Cardiff 515 -32, Belfast 546 -59, Brighton 508 -1, Sheffield 534 -15, Nottingham 530 -12
ie: Dublin 533 -63, Cork 519 -85, Galway 533 -91
es: Madrid 404 -37, Barcelona 414 22, Valencia 395 -4, Seville/Sevilla 374 -60, Bilbao 433 -29, Málaga/Malaga 367 -44
pt: Lisbon/Lissabon/Lisboa 387 -91, Porto 412 -86
it: Rome/Roma 419 125, Milan/Milaan/Milano 455 92, Turin/Turijn/Torino 451 77, Florence/Firenze 438 113, Bologna 445 113, Naples/Napels/Napoli 408 143, Venice/Venetië/Venezia 454 123
at: Vienna/Wenen/Wien 482 164, Salzburg 478 130, Graz 471 154
ch: Zurich/Zürich 474 85, Geneva/Genève 462 61, Basel/Bazel 476 76, Bern 469 74
lu: Luxembourg City 496 61
dk: Copenhagen/Kopenhagen/København/Kobenhavn 557 126, Aarhus 562 102, Odense 554 104
se: Stockholm 593 181, Gothenburg/Göteborg/Goteborg 577 120, Malmö/Malmo 556 130
no: Oslo 599 108, Bergen Norway 604 53
fi: Helsinki 602 249, Tampere 615 238
ee: Tallinn 594 248
lv: Riga 569 241
lt: Vilnius 547 253
pl: Warsaw/Warschau/Warszawa 522 210, Kraków/Krakow/Krakau 501 199, Gdańsk/Gdansk 544 186, Wrocław/Wroclaw 511 170, Poznań/Poznan 524 169
cz: Prague/Praag/Praha 501 144, Brno 492 166
hu: Budapest/Boedapest 475 190
ro: Bucharest/Boekarest 444 261, Cluj 468 236
bg: Sofia 427 233
gr: Athens/Athene 380 237, Thessaloniki 406 229
hr: Zagreb 458 160
si: Ljubljana 461 145
sk: Bratislava 481 171
ua: Kyiv/Kiev 505 305
tr: Istanbul 410 290, Ankara 399 329
il: Tel Aviv 321 348
us: New York 407 -740, San Francisco 378 -1224, Boston 424 -711
`;

/** Countries by code, in both languages. */
export const countries = `
nl: Nederland, Netherlands, The Netherlands, Holland
be: België, Belgium, Vlaanderen, Flanders
de: Duitsland, Germany
fr: Frankrijk, France
gb: Engeland, England, Verenigd Koninkrijk, United Kingdom, UK, Groot-Brittannië, Great Britain, Schotland, Scotland
ie: Ierland, Ireland
es: Spanje, Spain
pt: Portugal
it: Italië, Italy
at: Oostenrijk, Austria
ch: Zwitserland, Switzerland
lu: Luxemburg, Luxembourg
dk: Denemarken, Denmark
se: Zweden, Sweden
no: Noorwegen, Norway
fi: Finland
ee: Estland, Estonia
lv: Letland, Latvia
lt: Litouwen, Lithuania
pl: Polen, Poland
cz: Tsjechië, Czech Republic, Czechia
hu: Hongarije, Hungary
ro: Roemenië, Romania
bg: Bulgarije, Bulgaria
gr: Griekenland, Greece
hr: Kroatië, Croatia
si: Slovenië, Slovenia
sk: Slowakije, Slovakia
ua: Oekraïne, Ukraine
tr: Turkije, Turkey
il: Israël, Israel
us: Verenigde Staten, United States, USA, Amerika, America
cn: China
in: India
jp: Japan
ma: Marokko, Morocco
sr: Suriname
`;

/** Parts of Europe that hold several countries. */
export const countryGroups: readonly (readonly [name: string, countries: string])[] = [
  ['Benelux', 'nl be lu'],
  ['Low Countries', 'nl be'],
  ['Scandinavië', 'dk se no fi'],
  ['Scandinavia', 'dk se no fi'],
];
