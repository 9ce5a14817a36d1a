import type { Said } from './said.ts';

/** Who comes to the first event to come, as the organiser's list has it: some you know, most you do not. */
export const comingAttendees: readonly {
  readonly name: string;
  readonly role: Said;
  readonly organisation: string;
  readonly place?: string;
}[] = [
  {
    name: 'Mo El Amrani',
    role: ['adviseur warmtenetten', 'heat network adviser'],
    organisation: 'Buurtwarmte Deventer',
  },
  {
    name: 'Els Hoekstra',
    role: ['directeur', 'director'],
    organisation: 'Streekfonds Salland',
    place: 'Deventer',
  },
  {
    name: 'Marijke van den Berg',
    role: ['wethouder', 'alderman'],
    organisation: 'Gemeente Kampen',
    place: 'Kampen',
  },
  { name: 'Naima Ouali', role: ['stagebegeleider', 'placement mentor'], organisation: 'Vakschool Zwolle' },
  {
    name: 'Karim Bouzid',
    role: ['installateur', 'fitter'],
    organisation: 'Bouzid Installatietechniek',
    place: 'Arnhem',
  },
  {
    name: 'Floor Timmer',
    role: ['hoofdredacteur', 'editor'],
    organisation: 'Wijkkrant Assendorp',
    place: 'Zwolle',
  },
  {
    name: 'Daan Wiersma',
    role: ['jurist arbeidsrecht', 'employment lawyer'],
    organisation: 'Wiersma & Vos',
    place: 'Zwolle',
  },
  {
    name: 'Yara Benali',
    role: ['vertaler Pools en Duits', 'translator of Polish and German'],
    organisation: 'Tekst aan de IJssel',
    place: 'Hattem',
  },
  {
    name: 'Ties Brandsma',
    role: ['hovenier', 'landscape gardener'],
    organisation: 'Groen om het Huis',
    place: 'Raalte',
  },
  {
    name: 'Gwen Oosterhof',
    role: ['projectleider klimaat', 'climate project leader'],
    organisation: 'Gemeente Zwolle',
    place: 'Zwolle',
  },
  {
    name: 'Ruben de Lange',
    role: ['bestuurslid', 'board member'],
    organisation: 'Ondernemerskring',
    place: 'Zwolle',
  },
  {
    name: 'Saskia Pool',
    role: ['accountant', 'accountant'],
    organisation: 'Pool & Partners',
    place: 'Dalfsen',
  },
  {
    name: 'Ibrahim Yıldız',
    role: ['eigenaar', 'owner'],
    organisation: 'Fietsen van Yıldız',
    place: 'Zwolle',
  },
  {
    name: 'Nora van Leeuwen',
    role: ['fotograaf', 'photographer'],
    organisation: 'Studio Lichtval',
    place: 'Zwolle',
  },
];
