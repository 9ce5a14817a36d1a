import type { Said } from './said.ts';

/** A line of work: who does it, where, and what one hears about it. `{family}` and `{place}` are filled in. */
export interface Sector {
  readonly weight: number;
  readonly tag: Said;
  readonly roles: readonly Said[];
  readonly organisations: readonly Said[];
  readonly does: readonly Said[];
  readonly asks: readonly Said[];
  readonly offers: readonly Said[];
  readonly talks: readonly Said[];
}

export const sectors: readonly Sector[] = [
  {
    weight: 7,
    tag: ['Ambacht', 'Crafts'],
    roles: [
      ['eigenaar', 'owner'],
      ['meubelmaker', 'furniture maker'],
      ['keramist', 'ceramist'],
      ['boekbinder', 'bookbinder'],
      ['bakker', 'baker'],
      ['goudsmid', 'goldsmith'],
    ],
    organisations: [
      ['Werkplaats {family}', '{family} Workshop'],
      ['Atelier Wilgenroos', 'Atelier Wilgenroos'],
      ['Bakkerij De Korenschoof', 'Bakkerij De Korenschoof'],
      ['Houtatelier Noorderlicht', 'Houtatelier Noorderlicht'],
      ['De Papiermolen', 'De Papiermolen'],
    ],
    does: [
      ['maakt tafels van stadshout uit {place}', 'makes tables from town trees of {place}'],
      ['bindt boeken en leert anderen hoe dat moet', 'binds books and teaches others how'],
      ['draait servies voor kleine restaurants', 'throws tableware for small restaurants'],
      ['bakt desembrood op een houtoven', 'bakes sourdough in a wood-fired oven'],
    ],
    asks: [
      ['een leerling voor twee dagen per week', 'an apprentice for two days a week'],
      ['een werkplaats met grote deuren', 'a workshop with large doors'],
      ['winkels die eerlijk servies verkopen', 'shops that sell honest tableware'],
    ],
    offers: [
      ['een middag meedraaien in de werkplaats', 'an afternoon of helping in the workshop'],
      ['raad over hout en lijm', 'advice on wood and glue'],
    ],
    talks: [
      [
        'over de nieuwe oven en hoe lang het hout moet drogen',
        'about the new oven and how long wood has to dry',
      ],
      ['wil in het voorjaar open dagen houden', 'wants to hold open days in spring'],
      [
        'leerling is vertrokken, zoekt rustig verder',
        'the apprentice left; looking for another, in no hurry',
      ],
    ],
  },
  {
    weight: 7,
    tag: ['Energie', 'Energy'],
    roles: [
      ['adviseur warmte', 'heat adviser'],
      ['installateur', 'installer'],
      ['projectleider', 'project lead'],
      ['ingenieur', 'engineer'],
      ['voorzitter', 'chair'],
    ],
    organisations: [
      ['Buurtwarmte {place}', 'Buurtwarmte {place}'],
      ['{family} Installatietechniek', '{family} Installatietechniek'],
      ['Zonnecoöperatie De Dijk', 'Zonnecoöperatie De Dijk'],
      ['Warmtewerk', 'Warmtewerk'],
    ],
    does: [
      ['helpt wijken van het gas af', 'helps neighbourhoods get off gas'],
      ['legt warmtepompen aan in oude huizen', 'fits heat pumps in old houses'],
      ['rekent door wat een warmtenet kost', 'works out what a heat network costs'],
    ],
    asks: [
      ['monteurs die het vak willen leren', 'fitters who want to learn the trade'],
      ['een vereniging van eigenaren die durft', 'an owners’ association with nerve'],
      ['een jurist die coöperaties kent', 'a lawyer who knows cooperatives'],
    ],
    offers: [
      ['een rekenmodel voor warmte in de wijk', 'a model for heat in a neighbourhood'],
      ['een rondleiding langs een warmtenet', 'a tour of a heat network'],
    ],
    talks: [
      ['over de subsidie die later komt dan gedacht', 'about the grant that comes later than expected'],
      ['de eerste straat is aangesloten', 'the first street is connected'],
      ['zoekt nog twee monteurs', 'is still looking for two fitters'],
    ],
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    weight: 6,
    tag: ['Voedsel', 'Food'],
    roles: [
      ['kok', 'cook'],
      ['stadsboer', 'city farmer'],
      ['kaasmaker', 'cheesemaker'],
      ['eigenaar', 'owner'],
      ['inkoper', 'buyer'],
    ],
    organisations: [
      ['Tuinderij De Zonnehoek', 'Tuinderij De Zonnehoek'],
      ['Lunchroom Zout', 'Lunchroom Zout'],
      ['Kaasmakerij {family}', 'Kaasmakerij {family}'],
      ['Markthal {place}', 'Markthal {place}'],
    ],
    does: [
      ['teelt groente tussen de flats', 'grows vegetables between tower blocks'],
      ['kookt met wat er die dag binnenkomt', 'cooks with what comes in that day'],
      ['brengt boeren en keukens bij elkaar', 'brings farmers and kitchens together'],
    ],
    asks: [
      ['een koelcel, tweedehands', 'a second-hand cold store'],
      ['restaurants die seizoensgroente willen', 'restaurants that want seasonal vegetables'],
      ['vrijwilligers voor de oogst', 'volunteers for the harvest'],
    ],
    offers: [
      ['een lange tafel voor twintig mensen', 'a long table for twenty'],
      ['kratten groente voor een feest', 'crates of vegetables for a feast'],
    ],
    talks: [
      ['over de oogst en de droge zomer', 'about the harvest and the dry summer'],
      ['wil een kookavond met buren', 'wants a cooking evening with neighbours'],
      ['de koelcel is kapot, zoekt een andere', 'the cold store broke; looking for another'],
    ],
  },
  {
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
  },
  {
    weight: 5,
    tag: ['Bouw', 'Building'],
    roles: [
      ['architect', 'architect'],
      ['aannemer', 'contractor'],
      ['restauratieschilder', 'restoration painter'],
      ['projectontwikkelaar', 'developer'],
      ['bouwkundige', 'structural engineer'],
    ],
    organisations: [
      ['Bouwbedrijf {family}', 'Bouwbedrijf {family}'],
      ['Architecten aan de Vaart', 'Architecten aan de Vaart'],
      ['Schildersbedrijf {family}', 'Schildersbedrijf {family}'],
    ],
    does: [
      ['knapt rijksmonumenten op', 'restores listed buildings'],
      ['bouwt met hout en leem', 'builds with timber and clay'],
      ['ontwerpt hofjes voor ouderen', 'designs courtyards for the elderly'],
    ],
    asks: [
      ['een stucadoor die kalk kent', 'a plasterer who knows lime'],
      ['een pand om te verbouwen', 'a building to convert'],
      ['jonge timmerlieden', 'young carpenters'],
    ],
    offers: [
      ['tekeningen lezen en meedenken', 'reading drawings and giving advice'],
      ['restmateriaal voor een goed doel', 'leftover material for a good cause'],
    ],
    talks: [
      ['over leem en waarom het lekker ruikt', 'about clay and why it smells good'],
      ['het hofje is voor de zomer klaar', 'the courtyard is ready before summer'],
      ['de timmerman is met pensioen', 'the carpenter has retired'],
    ],
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
];
