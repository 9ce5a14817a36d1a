import type { Sector } from './sector.ts';

/** Software, industry and energy. */
export const technology: readonly Sector[] = [
  {
    id: 'software',
    nl: 'software ict it-bedrijf softwarebedrijf softwarebedrijven webbouwer webbureau app-bouwer automatisering technologie',
    en: 'software technology tech app apps web-design it-company cybersecurity',
    trades: 'programmeur softwareontwikkelaar programmer developer',
    asks: {
      nl: [
        'Ik zoek de oprichter van een softwarebedrijf in Delft.',
        'Wie kent een programmeur die bij een webwinkel in Zwolle werkt?',
      ],
      en: [
        'I am looking for the founder of a software company in Bristol.',
        'Who knows a programmer at a web shop in Leeds?',
      ],
    },
  },
  {
    id: 'industry',
    nl: 'industrie fabriek fabrieken productiebedrijf metaal metaalbedrijf machinebouw chemie maakindustrie technisch technische productie',
    en: 'manufacturing manufacturer manufacturers factory factories industry engineering metalwork chemicals chemical technical machinery plant',
    trades: 'lasser productiechef welder machinist toolmaker',
    asks: {
      nl: [
        'Ik zoek de productiechef van een metaalbedrijf in Hardenberg.',
        'Wie kent de onderhoudsmonteur van een papierfabriek in Eerbeek?',
      ],
      en: [
        'I am looking for the works manager of a metal firm in Sheffield.',
        'Who knows the maintenance engineer of a paper mill in Kent?',
      ],
    },
  },
  {
    id: 'energy',
    nl: 'energie energiebedrijf energiebedrijven zonnepanelen windmolens warmtepompen netbeheerder warmtenet energiecoöperatie',
    en: 'energy solar heat-pump wind-farm utilities utility heat-pumps electricity renewables',
    trades: 'energieadviseur',
    asks: {
      nl: [
        'Ik zoek de voorzitter van een energiecoöperatie in Lochem.',
        'Wie kent een installateur van warmtepompen in Weert?',
      ],
      en: [
        'I am looking for the chair of an energy co-operative in Devon.',
        'Who knows a heat pump installer in Perth?',
      ],
    },
  },
];
