import type { Sector } from '../sector.ts';

export const council: Sector = {
  weight: 6,
  tag: ['Gemeente', 'Council'],
  roles: [
    ['beleidsadviseur', 'policy adviser'],
    ['wijkregisseur', 'neighbourhood coordinator'],
    ['wethouder', 'alderman'],
    ['accountmanager ondernemers', 'business liaison'],
    ['stadsecoloog', 'city ecologist'],
  ],
  organisations: [
    ['Gemeente {place}', '{place} council'],
    ['Provincie', 'Province'],
    ['Waterschap', 'Water board'],
  ],
  does: [
    ['brengt bewoners en plannen bij elkaar', 'brings residents and plans together'],
    ['gaat over vergunningen voor evenementen', 'deals with permits for events'],
    ['maakt straten groener en koeler', 'makes streets greener and cooler'],
  ],
  asks: [
    ['bewoners die willen meedenken over hun straat', 'residents with ideas for their street'],
    ['ondernemers voor de braderie', 'traders for the street fair'],
    ['goede voorbeelden van groene daken', 'good examples of green roofs'],
  ],
  offers: [
    ['weet bij welk loket je moet zijn', 'knows which office to go to'],
    ['kent de potjes voor de wijk', 'knows the funds for the neighbourhood'],
  ],
  talks: [
    ['over het plein dat groener wordt', 'about the square that is to be greener'],
    ['de vergunning duurt nog zes weken', 'the permit takes another six weeks'],
    ['wil graag eens komen kijken', 'would like to come and see'],
  ],
};

export const law: Sector = {
  weight: 6,
  tag: ['Recht', 'Law'],
  roles: [
    ['arbeidsjurist', 'employment lawyer'],
    ['notaris', 'notary'],
    ['advocaat', 'solicitor'],
    ['mediator', 'mediator'],
    ['huurjurist', 'tenancy lawyer'],
  ],
  organisations: [
    ['{family} Advocaten', '{family} Advocaten'],
    ['Notariaat {family}', 'Notariaat {family}'],
    ['Rechtswinkel {place}', 'Rechtswinkel {place}'],
    ['Bureau Middenweg', 'Bureau Middenweg'],
  ],
  does: [
    ['helpt kleine werkgevers met goede contracten', 'helps small employers with good contracts'],
    ['richt stichtingen en coöperaties op', 'sets up trusts and cooperatives'],
    ['bemiddelt voordat het een zaak wordt', 'mediates before it becomes a case'],
  ],
  asks: [
    ['een boekhouder die stichtingen doet', 'a bookkeeper who does trusts'],
    ['een kantoor met een huiskamer', 'an office with a living room'],
  ],
  offers: [
    ['een gratis uur voor starters', 'a free hour for starters'],
    ['modelcontracten voor stages', 'model contracts for placements'],
  ],
  talks: [
    ['over buren die er samen uitkwamen', 'about neighbours who worked it out'],
    ['geeft in het voorjaar een lezing', 'is giving a lecture in spring'],
    ['is net verhuisd naar een pand aan de gracht', 'has just moved to a house on the canal'],
  ],
};

export const digital: Sector = {
  weight: 6,
  tag: ['Digitaal', 'Digital'],
  roles: [
    ['ontwikkelaar', 'developer'],
    ['ontwerper', 'designer'],
    ['dataanalist', 'data analyst'],
    ['productmanager', 'product manager'],
    ['adviseur toegankelijkheid', 'accessibility adviser'],
  ],
  organisations: [
    ['Studio Zijlicht', 'Studio Zijlicht'],
    ['{family} Software', '{family} Software'],
    ['Bureau Helder', 'Bureau Helder'],
    ['Rekenkamer Digitaal', 'Rekenkamer Digitaal'],
  ],
  does: [
    ['bouwt software voor bibliotheken', 'builds software for libraries'],
    ['maakt websites die iedereen kan lezen', 'makes websites that everyone can read'],
    ['rekent aan verkeer en fietsen', 'does the sums on traffic and bicycles'],
  ],
  asks: [
    [
      'mensen die hun scherm laten voorlezen, om mee te testen',
      'people who use a screen reader, to test with',
    ],
    ['een rustige werkplek voor twee dagen per week', 'a quiet desk for two days a week'],
    ['een vertaler Turks voor een website', 'a Turkish translator for a website'],
  ],
  offers: [
    ['kijkt een uur mee naar je website', 'looks at your website for an hour'],
    ['hulp bij open data', 'help with open data'],
  ],
  talks: [
    ['over letters die ook oma kan lezen', 'about type that your grandmother can read too'],
    ['gaat een dag per week voor zichzelf werken', 'will work independently one day a week'],
    ['de proef met de bibliotheek begint na de zomer', 'the pilot with the library starts after summer'],
  ],
};

export const money: Sector = {
  weight: 5,
  tag: ['Geld', 'Money'],
  roles: [
    ['boekhouder', 'bookkeeper'],
    ['financieel adviseur', 'financial adviser'],
    ['fondsenwerver', 'fundraiser'],
    ['accountant', 'accountant'],
    ['subsidieadviseur', 'grants adviser'],
  ],
  organisations: [
    ['Administratie {family}', 'Administratie {family}'],
    ['Streekfonds', 'Streekfonds'],
    ['{family} & Partners', '{family} & Partners'],
  ],
  does: [
    ['houdt de boeken van kleine stichtingen bij', 'keeps the books of small trusts'],
    ['vindt geld voor buurtplannen', 'finds money for neighbourhood plans'],
    ['leert ondernemers hun cijfers lezen', 'teaches owners to read their figures'],
  ],
  asks: [
    ['een jonge boekhouder die wil groeien', 'a young bookkeeper who wants to grow'],
    ['plannen die bijna af zijn', 'plans that are nearly finished'],
  ],
  offers: [
    ['een begroting nakijken', 'checking a budget'],
    ['weet welke fondsen nu open zijn', 'knows which funds are open now'],
  ],
  talks: [
    ['over begrotingen die te mooi zijn', 'about budgets that are too good to be true'],
    ['het fonds heeft volgend jaar meer te besteden', 'the fund has more to spend next year'],
    ['gaat minder klanten aannemen', 'will take on fewer clients'],
  ],
};

export const language: Sector = {
  weight: 4,
  tag: ['Taal', 'Language'],
  roles: [
    ['vertaler', 'translator'],
    ['journalist', 'journalist'],
    ['uitgever', 'publisher'],
    ['schrijver', 'writer'],
    ['tolk', 'interpreter'],
  ],
  organisations: [
    ['Uitgeverij Het Veer', 'Uitgeverij Het Veer'],
    ['De Rivierbode', 'De Rivierbode'],
    ['Tekstbureau {family}', 'Tekstbureau {family}'],
  ],
  does: [
    ['vertaalt brieven van instanties', 'translates letters from authorities'],
    ['schrijft over gewone mensen', 'writes about ordinary people'],
    ['geeft streekboeken uit', 'publishes regional books'],
  ],
  asks: [
    ['verhalen over het water', 'stories about the water'],
    ['een illustrator', 'an illustrator'],
  ],
  offers: [
    ['een tekst in gewone taal zetten', 'putting a text in plain words'],
    ['tolken bij een gesprek', 'interpreting in a talk'],
  ],
  talks: [
    ['over brieven die niemand begrijpt', 'about letters nobody understands'],
    ['werkt aan een boek over de rivier', 'works on a book about the river'],
    ['zoekt een stem voor een hoorboek', 'is looking for a voice for an audiobook'],
  ],
};
