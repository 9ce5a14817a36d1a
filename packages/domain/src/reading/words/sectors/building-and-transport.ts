import type { Sector } from './sector.ts';

/** Building, housing and transport. */
export const buildingAndTransport: readonly Sector[] = [
  {
    id: 'building',
    nl: 'bouw bouwbedrijf installatietechniek renovatie woningbouw architectenbureau bouwkundig',
    en: 'construction building housebuilding roofing renovation ',
    trades:
      'aannemer builder dakdekker timmerman metselaar bouwkundige installateur roofer bricklayer joiner',
    asks: {
      nl: [
        'Ik zoek de werkvoorbereider van een aannemer in Barneveld.',
        'Wie kent een installateur met tien monteurs in de Achterhoek?',
      ],
      en: [
        'I am looking for the site manager of a builder in Taunton.',
        'Who knows a heating firm with ten fitters around Hull?',
      ],
    },
  },
  {
    id: 'housing',
    nl: 'woningcorporatie woningcorporaties corporatie makelaardij vastgoed vve appartementen huurwoningen woningbouwvereniging projectontwikkelaar flat flats',
    en: 'housing estate property lettings letting real-estate flats holiday-cottages flats',
    trades: 'makelaar vastgoedbeheerder landlord realtor conveyancer',
    asks: {
      nl: [
        'Ik zoek de opzichter van een woningcorporatie in Hengelo.',
        'Wie kent een makelaar die boerderijen verkoopt in Drenthe?',
      ],
      en: [
        'I am looking for the repairs manager of a housing association in Leeds.',
        'Who knows an agent who lets flats to students in Bath?',
      ],
    },
  },
  {
    id: 'transport',
    nl: 'logistiek logistieke transport vervoer distributie expeditie haven spoor luchtvaart scheepvaart tramlijn busvervoer transportbedrijf',
    en: 'logistics transport haulage shipping freight distribution airline airport harbour port railway rail tram courier',
    trades: 'vrachtwagenchauffeur schipper expediteur trucker haulier skipper',
    asks: {
      nl: [
        'Ik zoek de planner van een transportbedrijf in Venlo.',
        'Wie kent de personeelschef van een distributiecentrum in Waalwijk?',
      ],
      en: [
        'I am looking for the planner of a haulier in Felixstowe.',
        'Who knows the personnel manager of a warehouse in Daventry?',
      ],
    },
  },
];
