import type { Sector } from '../sector.ts';

export const care: Sector = {
  weight: 7,
  tag: ['Zorg', 'Care'],
  roles: [
    ['wijkverpleegkundige', 'district nurse'],
    ['huisarts', 'general practitioner'],
    ['teamleider', 'team lead'],
    ['fysiotherapeut', 'physiotherapist'],
    ['bestuurder', 'director'],
  ],
  organisations: [
    ['Buurtzorg Het Hofje', 'Buurtzorg Het Hofje'],
    ['Praktijk {family}', '{family} Practice'],
    ['Woonzorg Lindenhof', 'Woonzorg Lindenhof'],
    ['Stichting Dichtbij', 'Stichting Dichtbij'],
  ],
  does: [
    ['zorgt dat mensen langer thuis kunnen wonen', 'lets people live at home for longer'],
    ['werkt met vier collega’s in een wijkpraktijk', 'works with four colleagues in a local practice'],
    ['bouwt een huis voor jong en oud samen', 'builds a house for young and old together'],
  ],
  asks: [
    ['vrijwilligers die willen wandelen', 'volunteers who like to walk'],
    ['een tuinman met geduld', 'a gardener with patience'],
    ['ruimte voor een inloopmiddag', 'room for a drop-in afternoon'],
  ],
  offers: [
    ['weet de weg in de zorgloketten', 'knows the way through the care system'],
    ['kan een dag laten meelopen', 'can have you along for a day'],
  ],
  talks: [
    ['over roosters en waarom die nooit kloppen', 'about rosters and why they are never right'],
    [
      'de inloopmiddag loopt goed, er is meer ruimte nodig',
      'the drop-in afternoon goes well; more room needed',
    ],
    ['dochter gaat het huis uit', 'daughter is leaving home'],
  ],
};

export const education: Sector = {
  weight: 6,
  tag: ['Onderwijs', 'Education'],
  roles: [
    ['docent', 'teacher'],
    ['opleidingsmanager', 'head of programme'],
    ['stagebegeleider', 'placement mentor'],
    ['lector', 'professor'],
    ['directeur', 'head teacher'],
  ],
  organisations: [
    ['Vakschool {place}', 'Vakschool {place}'],
    ['Hogeschool aan de Rivier', 'Hogeschool aan de Rivier'],
    ['Basisschool De Vlieger', 'Basisschool De Vlieger'],
    ['Lyceum Oosterpoort', 'Lyceum Oosterpoort'],
  ],
  does: [
    ['leidt jongeren op in de techniek', 'trains young people in technology'],
    ['zoekt goede stageplekken bij kleine bedrijven', 'finds good placements in small firms'],
    ['onderzoekt hoe mensen op het werk leren', 'studies how people learn at work'],
  ],
  asks: [
    ['stageplekken voor eerstejaars', 'placements for first-year students'],
    ['gastdocenten uit de praktijk', 'guest teachers from the trade'],
    ['oude laptops voor de klas', 'old laptops for the classroom'],
  ],
  offers: [
    ['stagiairs vanaf februari', 'interns from February on'],
    ['een lokaal na vier uur', 'a classroom after four o’clock'],
  ],
  talks: [
    [
      'over leerlingen die liever met hun handen werken',
      'about pupils who would rather work with their hands',
    ],
    ['de open dag was druk', 'the open day was busy'],
    ['denkt na over een jaar minder werken', 'thinks about working less for a year'],
  ],
};

export const culture: Sector = {
  weight: 6,
  tag: ['Cultuur', 'Culture'],
  roles: [
    ['programmamaker', 'programmer'],
    ['fotograaf', 'photographer'],
    ['dirigent', 'conductor'],
    ['theatermaker', 'theatre maker'],
    ['bibliothecaris', 'librarian'],
  ],
  organisations: [
    ['Theater De Kade', 'Theater De Kade'],
    ['Stadsbibliotheek {place}', '{place} City Library'],
    ['Koor Avondrood', 'Koor Avondrood'],
    ['Fotografie {family}', '{family} Photography'],
  ],
  does: [
    ['maakt voorstellingen met bewoners', 'makes plays with residents'],
    ['legt werkende mensen vast', 'photographs people at work'],
    ['leidt een koor zonder noten', 'leads a choir without scores'],
  ],
  asks: [
    ['een loods voor drie weken', 'a shed for three weeks'],
    ['spelers boven de zestig', 'players over sixty'],
    ['een sponsor voor programmaboekjes', 'a sponsor for programme books'],
  ],
  offers: [
    ['kaartjes voor de try-out', 'tickets for the preview'],
    ['portretten tegen kostprijs', 'portraits at cost'],
  ],
  talks: [
    ['over de voorstelling in de oude fabriek', 'about the play in the old factory'],
    ['zocht een plek om te repeteren', 'was looking for a place to rehearse'],
    ['liet de foto’s zien van de haven', 'showed the pictures of the harbour'],
  ],
};

export const nature: Sector = {
  weight: 5,
  tag: ['Natuur', 'Nature'],
  roles: [
    ['boswachter', 'ranger'],
    ['hovenier', 'gardener'],
    ['ecoloog', 'ecologist'],
    ['imker', 'beekeeper'],
    ['landschapsarchitect', 'landscape architect'],
  ],
  organisations: [
    ['Landgoed De Eik', 'Landgoed De Eik'],
    ['Hoveniersbedrijf {family}', 'Hoveniersbedrijf {family}'],
    ['Imkerij De Linde', 'Imkerij De Linde'],
  ],
  does: [
    ['telt vogels en leidt mensen rond', 'counts birds and shows people around'],
    ['legt tuinen aan die water vasthouden', 'lays out gardens that hold water'],
    ['houdt bijen op daken', 'keeps bees on roofs'],
  ],
  asks: [
    ['daken voor bijenkasten', 'roofs for beehives'],
    ['scholen die een dag buiten willen', 'schools that want a day outside'],
  ],
  offers: [
    ['een wandeling in de vroege ochtend', 'a walk in the early morning'],
    ['stekken en zaden', 'cuttings and seeds'],
  ],
  talks: [
    ['over de lepelaars die terug zijn', 'about the spoonbills that are back'],
    ['het dak van de bibliotheek krijgt bijen', 'the library’s roof gets bees'],
    ['de tuin stond onder water en hield het', 'the garden flooded and held'],
  ],
};

export const sports: Sector = {
  weight: 4,
  tag: ['Sport', 'Sports'],
  roles: [
    ['trainer', 'coach'],
    ['verenigingsmanager', 'club manager'],
    ['bewegingsconsulent', 'exercise adviser'],
    ['voorzitter', 'chair'],
  ],
  organisations: [
    ['Roeivereniging De Vliet', 'Roeivereniging De Vliet'],
    ['Sportpunt {place}', 'Sportpunt {place}'],
    ['Zwemclub De Duiker', 'Zwemclub De Duiker'],
  ],
  does: [
    ['krijgt mensen in beweging die dat eng vinden', 'gets people moving who are afraid to'],
    ['leidt een roeiclub met tachtig leden', 'runs a rowing club with eighty members'],
    ['leert volwassenen zwemmen', 'teaches adults to swim'],
  ],
  asks: [
    ['een penningmeester', 'a treasurer'],
    ['een bootshuis voor de winter', 'a boathouse for the winter'],
  ],
  offers: [
    ['een proefles voor collega’s', 'a trial lesson for colleagues'],
    ['de kantine op dinsdag', 'the canteen on Tuesdays'],
  ],
  talks: [
    ['over de wedstrijd in de mist', 'about the race in the fog'],
    ['zoekt nog een penningmeester', 'is still looking for a treasurer'],
    ['de zwemles voor moeders zit vol', 'the swimming lesson for mothers is full'],
  ],
};
