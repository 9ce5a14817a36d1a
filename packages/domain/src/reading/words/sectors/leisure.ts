import type { Sector } from './sector.ts';

/** Media, culture, sport, travel and beauty. */
export const leisure: readonly Sector[] = [
  {
    id: 'media',
    nl: 'media omroep krant kranten uitgeverij uitgeverijen tijdschrift podcast radio drukkerij film jaarverslagen reclamebureau communicatiebureau',
    en: 'media literary broadcaster newspaper newspapers publisher publishing publishers magazine radio television printing film advertising reports',
    trades: 'journalist redacteur uitgever drukker editor printer reporter',
    asks: {
      nl: [
        'Ik zoek een redacteur van de regionale krant in Zeeland.',
        'Wie kent een uitgever van kookboeken in Utrecht?',
      ],
      en: [
        'I am looking for an editor at the local paper in York.',
        'Who knows a publisher of cookbooks in Bath?',
      ],
    },
  },
  {
    id: 'culture',
    nl: 'museum musea theater theaters cultuur kunst bibliotheek bibliotheken poppodium schouwburg orkest koor galerie festival festivals',
    en: 'museum museums theatre theatres arts culture library libraries orchestra choir gallery festival festivals auction',
    trades: 'conservator bibliothecaris curator librarian',
    asks: {
      nl: [
        'Ik zoek de programmeur van de schouwburg in Kampen.',
        'Wie kent een conservator van een museum in Drenthe?',
      ],
      en: [
        'I am looking for the programmer of the theatre in Ipswich.',
        'Who knows a curator at a museum in Fife?',
      ],
    },
  },
  {
    id: 'sport',
    nl: 'sport sportschool sportscholen voetbalclub voetbalclubs sportvereniging fitness zwembad tennisclub hockeyclub kunstgrasveld',
    en: 'sport sports gym gyms football cricket rugby leisure swimming pool pools club clubs fitness',
    trades: 'badmeester sportleraar',
    asks: {
      nl: [
        'Ik zoek de penningmeester van een hockeyclub in Zeist.',
        'Wie kent de beheerder van een zwembad in Emmen?',
      ],
      en: [
        'I am looking for the treasurer of a hockey club in Reading.',
        'Who knows the manager of a pool in Dundee?',
      ],
    },
  },
  {
    id: 'tourism',
    nl: 'toerisme reisbureau reisorganisatie pretpark attractiepark vakantiehuizen vvv recreatie',
    en: 'tourism travel tour tours campsite campsites caravan holiday holidays resort attraction theme-park',
    trades: 'reisleider gids',
    asks: {
      nl: ['Ik zoek de beheerder van een camping op Texel.', 'Wie kent een reisleider in Arnhem?'],
      en: ['I am looking for the manager of a campsite on Skye.', 'Who knows a tour guide in Oxford?'],
    },
  },
  {
    id: 'beauty',
    nl: 'kapsalon kapsalons schoonheidssalon wellness sauna beauty',
    en: 'salon salons hair beauty spa barbershop hairdressing',
    trades: 'kapper kapster hairdresser barber beautician',
    asks: {
      nl: [
        'Ik zoek een kapper met een eigen salon in Goes.',
        'Wie kent de eigenaar van een sauna in Brabant?',
      ],
      en: [
        'I am looking for a hairdresser with a salon in Truro.',
        'Who knows the owner of a spa in Surrey?',
      ],
    },
  },
];
