import type { Sector } from '../sector.ts';

export const crafts: Sector = {
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
    ['leerling is vertrokken, zoekt rustig verder', 'the apprentice left; looking for another, in no hurry'],
  ],
};

export const energy: Sector = {
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
};

export const food: Sector = {
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
};

export const building: Sector = {
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
};
