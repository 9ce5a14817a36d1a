import type { Sector } from './sector.ts';

/** Care and education. */
export const careAndEducation: readonly Sector[] = [
  {
    id: 'care',
    nl: 'zorg farma ziekenhuis ziekenhuizen verpleeghuis verpleeghuizen thuiszorg ggz kliniek klinieken huisartsenpraktijk tandartspraktijk hospice apotheek apotheken welzijn verzorgingshuis revalidatie gehandicaptenzorg ouderenzorg jeugdzorg',
    en: 'healthcare pharma health hospital hospitals clinic clinics hospice nhs pharmacy pharmacies surgery dental nursing care-home care medical',
    trades:
      'tandarts huisarts fysiotherapeut verpleegkundige dierenarts verloskundige apotheker logopedist psycholoog arts dentist physiotherapist physio nurse midwife doctor vet pharmacist gp surgeon therapist oncoloog cardioloog chirurg orthodontist mondhygiënist oncologist cardiologist cardioloog consultant-physician optician opticien diëtist',
    asks: {
      nl: [
        'Wie kent de teamleider van een verpleeghuis in Zutphen?',
        'Ik zoek de inkoper van het ziekenhuis in Sneek.',
      ],
      en: [
        'Who knows the manager of a care home in Ludlow?',
        'I am looking for the head of purchasing at the hospital in Truro.',
      ],
    },
  },
  {
    id: 'education',
    nl: 'onderwijs school scholen basisschool hogeschool universiteit opleiding opleidingen mbo hbo kinderopvang kinderdagverblijf college leerplicht lyceum',
    en: 'school schools college colleges university universities education academy academies nursery nurseries kindergarten',
    trades:
      'leraar lerares docent juf gymleraar rector schooldirecteur conrector teacher lecturer headteacher bursar',
    asks: {
      nl: [
        'Ik zoek de directeur van een basisschool in Houten.',
        'Wie kent een decaan op een vmbo-school in Venlo?',
      ],
      en: [
        'I am looking for the head of a primary school in Lewes.',
        'Who knows a careers adviser at a college in Derby?',
      ],
    },
  },
];
