import type { Sector } from './sector.ts';

/** Personnel, charities, cars, gardens and funerals. */
export const communityAndTrades: readonly Sector[] = [
  {
    id: 'personnel',
    nl: 'uitzendbureau uitzendbureaus werving detachering loopbaanbureau personeelszaken uitzendbranche callcenter callcentre',
    en: 'recruitment staffing agency-work outplacement temping call-centre call-center',
    trades: 'intercedent',
    asks: {
      nl: [
        'Ik zoek een intercedent voor de zorg in Heerlen.',
        'Wie kent het hoofd personeelszaken van een bouwmarkt in Almere?',
      ],
      en: [
        'I am looking for a recruiter for nurses in Leicester.',
        'Who knows the head of personnel of a garden centre in Essex?',
      ],
    },
  },
  {
    id: 'charity',
    nl: 'goede-doelen goed-doel stichting stichtingen kerk kerken parochie vrijwilligersorganisatie voedselbank buurthuis seniorenvereniging vereniging',
    en: 'charity charities church churches parish voluntary foundation foodbank community',
    trades: 'dominee pastoor predikant vicar priest minister',
    asks: {
      nl: ['Ik zoek de coördinator van de voedselbank in Meppel.', 'Wie kent een dominee in Barneveld?'],
      en: ['I am looking for the coordinator of the food bank in Stroud.', 'Who knows a vicar in Durham?'],
    },
  },
  {
    id: 'cars',
    nl: 'autobedrijf garage garages autobranche fietsenwinkel lease dealers autodealer',
    en: 'automotive garage garages motor dealership dealerships bicycle',
    trades: 'automonteur fietsenmaker mechanic',
    asks: {
      nl: [
        'Ik zoek de werkplaatschef van een garage in Helmond.',
        'Wie kent een fietsenmaker in Wageningen?',
      ],
      en: [
        'I am looking for the workshop manager of a garage in Swindon.',
        'Who knows a bicycle mechanic in Cambridge?',
      ],
    },
  },
  {
    id: 'garden',
    nl: 'tuincentrum tuincentra hoveniersbedrijf groenvoorziening natuurbeheer bosbeheer',
    en: 'gardening landscaping forestry nature parks garden-centre',
    trades: 'hovenier tuinman boswachter gardener landscaper ranger forester',
    asks: {
      nl: [
        'Ik zoek een hovenier in Baarn die met scholen werkt.',
        'Wie kent de inkoper van een tuincentrum in Putten?',
      ],
      en: [
        'I am looking for a gardener in Bath who works with schools.',
        'Who knows the buyer of a garden centre in Essex?',
      ],
    },
  },
  {
    id: 'funerals',
    nl: 'uitvaart uitvaartbranche begraafplaats crematorium',
    en: 'funeral funerals burial cemetery crematorium',
    trades: 'uitvaartondernemer uitvaartbegeleider undertaker',
    asks: {
      nl: [
        'Ik zoek een uitvaartondernemer in Roosendaal.',
        'Wie kent de beheerder van een natuurbegraafplaats op de Veluwe?',
      ],
      en: [
        'I am looking for an undertaker in Whitby.',
        'Who knows the manager of a burial ground in Dorset?',
      ],
    },
  },
];
