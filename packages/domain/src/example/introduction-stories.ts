import type { Said } from './said.ts';

/** An introduction in the example network; each step is so many days ago. */
export interface IntroductionStory {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly about: Said;
  readonly reason: Said;
  readonly daysAgo: number;
  readonly aAsked?: number;
  readonly aSaid?: readonly ['yes' | 'no', number];
  readonly bAsked?: number;
  readonly bSaid?: readonly ['yes' | 'no', number];
  readonly introduced?: number;
  readonly met?: number;
  readonly thanked?: number;
  readonly outcome?: readonly ['worked' | 'nothing', number, Said];
  readonly quiet?: number;
  readonly from?: string;
  readonly goal?: string;
}

/** Introductions at every stage. */
export const introductionStories: readonly IntroductionStory[] = [
  {
    key: 'fenna-claire',
    a: 'Claire Laurent',
    b: 'Fenna Terpstra',
    about: ['een plek waar studenten kunnen meten', 'a place where students can measure'],
    reason: ['Fenna beheert het natte grasland', 'Fenna looks after the wet grassland'],
    daysAgo: 460,
    aAsked: 458,
    aSaid: ['yes', 457],
    bAsked: 455,
    bSaid: ['yes', 450],
    introduced: 449,
    met: 430,
    thanked: 428,
    outcome: ['worked', 360, ['twaalf studenten meten een jaar lang', 'twelve students measure for a year']],
    from: 'wet-grass',
  },
  {
    key: 'dewi-tomasz',
    a: 'Dewi Latuheru',
    b: 'Tomasz Mazur',
    about: ['oude verhalen van bouwvakkers', 'old stories from builders'],
    reason: ['dertig jaar op de steiger', 'thirty years on the scaffold'],
    daysAgo: 94,
    aAsked: 92,
    aSaid: ['yes', 91],
    bAsked: 90,
    bSaid: ['yes', 84],
    introduced: 83,
    met: 62,
    thanked: 60,
    outcome: ['worked', 25, ['een avond vol verhalen in maart', 'an evening of stories in March']],
  },
  {
    key: 'sanne-naima',
    a: 'Sanne de Vries',
    b: 'Naima Ouali',
    about: ['stagiairs voor de bakkerij', 'interns for the bakery'],
    reason: ['heeft stagiairs vanaf februari', 'has interns from February on'],
    daysAgo: 20,
    aAsked: 18,
    aSaid: ['yes', 17],
    bAsked: 14,
    bSaid: ['yes', 3],
    from: 'bread',
  },
  {
    key: 'mo-anouk',
    a: 'Mo El Amrani',
    b: 'Anouk Bos',
    about: ['een jurist die coöperaties kent', 'a lawyer who knows cooperatives'],
    reason: ['richt coöperaties op', 'sets up cooperatives'],
    daysAgo: 12,
    aAsked: 10,
    aSaid: ['yes', 9],
    bAsked: 6,
    goal: 'streets',
  },
  {
    key: 'karim-naima',
    a: 'Karim Bouzid',
    b: 'Naima Ouali',
    about: ['monteurs die het vak willen leren', 'fitters who want to learn the trade'],
    reason: ['begeleidt stages', 'mentors placements'],
    daysAgo: 44,
    aAsked: 43,
    aSaid: ['yes', 42],
    bAsked: 40,
    bSaid: ['no', 33],
  },
  {
    key: 'thijs-abena',
    a: 'Abena Mensah',
    b: 'Thijs Molenaar',
    about: ['een keuken met een lange tafel', 'a kitchen with a long table'],
    reason: ['kookt elke vrijdag voor de buurt', 'cooks for the neighbourhood on Fridays'],
    daysAgo: 98,
    aAsked: 96,
    quiet: 60,
  },
];
