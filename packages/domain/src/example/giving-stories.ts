import type { FavourWhat } from '../giving/favour.ts';
import type { Said } from './said.ts';

/** What your network is for, while you look around. */
export const exampleGoals: readonly {
  readonly key: string;
  readonly text: Said;
  readonly why: Said;
  readonly daysAgo: number;
}[] = [
  {
    key: 'streets',
    text: [
      'elk jaar een straat koeler maken, met wie er woont',
      'one cooler street each year, with those who live there',
    ],
    why: ['wie meedoet, kent daarna zijn buren', 'whoever takes part knows their neighbours afterwards'],
    daysAgo: 1020,
  },
  {
    key: 'guide',
    text: [
      'een wijkgids waar andere straten mee verder kunnen',
      'a neighbourhood guide that other streets can use',
    ],
    why: ['dan hoeft niemand opnieuw te beginnen', 'so that nobody has to start all over'],
    daysAgo: 700,
  },
];

/**
 * Something given or received in the example network. `from` is the key of another story or introduction, `talk`: the last
 * talk with that person before, or `first`: the first. Days count back from now.
 */
export interface FavourStory {
  readonly key: string;
  readonly by: 'me' | 'them';
  readonly name: string;
  readonly what: FavourWhat;
  readonly text: Said;
  readonly daysAgo: number;
  readonly from?: string;
  readonly thankedDaysAgo?: number;
  readonly goal?: string;
}

/** What was given and received over three years, each after what it grew from. */
export const favourStories: readonly FavourStory[] = [
  {
    key: 'write-down',
    by: 'them',
    name: 'Henk Dijkstra',
    what: 'advice',
    text: ['schrijf op hoe je een straat koeler maakt', 'write down how one cools a street'],
    daysAgo: 950,
    from: 'first',
    thankedDaysAgo: 945,
  },
  {
    key: 'echo',
    by: 'me',
    name: 'Winston Pinas',
    what: 'information',
    text: ['een oude gymzaal die hoog genoeg is', 'an old gymnasium that is high enough'],
    daysAgo: 900,
    from: 'first',
  },
  {
    key: 'to-joost',
    by: 'them',
    name: 'Winston Pinas',
    what: 'introduction',
    text: ['aan Joost Verhoeven, na het concert', 'to Joost Verhoeven, after the concert'],
    daysAgo: 820,
    from: 'echo',
    thankedDaysAgo: 818,
  },
  {
    key: 'school-yard',
    by: 'them',
    name: 'Joost Verhoeven',
    what: 'assignment',
    text: [
      'gesprekken met de buurt rond het schoolplein',
      'talks with the neighbours around the school yard',
    ],
    daysAgo: 560,
    from: 'to-joost',
    thankedDaysAgo: 552,
    goal: 'streets',
  },
  {
    key: 'evening-led',
    by: 'me',
    name: 'Anouk Bos',
    what: 'time',
    text: ['een avond geleid voor haar stichting', 'led an evening for her trust'],
    daysAgo: 880,
    from: 'first',
  },
  {
    key: 'named-to-umut',
    by: 'them',
    name: 'Anouk Bos',
    what: 'referral',
    text: ['bij de sportclub van Umut', 'to Umut’s sports club'],
    daysAgo: 565,
    from: 'evening-led',
    thankedDaysAgo: 560,
  },
  {
    key: 'six-evenings',
    by: 'them',
    name: 'Umut Kaya',
    what: 'assignment',
    text: ['zes avonden over de kleedkamers', 'six evenings about the changing rooms'],
    daysAgo: 410,
    from: 'named-to-umut',
    thankedDaysAgo: 400,
  },
  {
    key: 'read-along',
    by: 'me',
    name: 'Umut Kaya',
    what: 'advice',
    text: ['begin met wie het plein ’s avonds gebruikt', 'start with those who use the square at night'],
    daysAgo: 300,
    from: 'six-evenings',
  },
  {
    key: 'accounts',
    by: 'them',
    name: 'Kemal Aydın',
    what: 'information',
    text: ['welk fonds geen accountant vraagt', 'which fund asks for no accountant'],
    daysAgo: 1000,
    from: 'first',
    thankedDaysAgo: 998,
    goal: 'streets',
  },
  {
    key: 'first-street',
    by: 'them',
    name: 'Kemal Aydın',
    what: 'opportunity',
    text: ['een klant van hem zocht een proefstraat', 'a client of his was looking for a trial street'],
    daysAgo: 760,
    from: 'accounts',
    thankedDaysAgo: 750,
    goal: 'streets',
  },
  {
    key: 'wet-grass',
    by: 'them',
    name: 'Fenna Terpstra',
    what: 'time',
    text: ['een ochtend mee op ronde', 'a morning on her round'],
    daysAgo: 640,
    from: 'first',
    thankedDaysAgo: 636,
  },
  {
    key: 'guest-lesson',
    by: 'them',
    name: 'Claire Laurent',
    what: 'opportunity',
    text: ['een gastles over straten die meedoen', 'a guest lecture on streets that take part'],
    daysAgo: 180,
    from: 'fenna-claire',
    thankedDaysAgo: 175,
  },
  {
    key: 'oak',
    by: 'me',
    name: 'Gerrit Wolters',
    what: 'referral',
    text: ['bij de school die banken zocht', 'to the school that wanted benches'],
    daysAgo: 500,
    from: 'first',
  },
  {
    key: 'benches',
    by: 'them',
    name: 'Gerrit Wolters',
    what: 'attention',
    text: [
      'een bank voor de tweede straat, met een naambordje',
      'a bench for the second street, with a name plate',
    ],
    daysAgo: 260,
    from: 'oak',
    thankedDaysAgo: 258,
    goal: 'streets',
  },
  {
    key: 'publisher',
    by: 'them',
    name: 'Rowena Martina',
    what: 'opportunity',
    text: ['wil de wijkgids uitgeven', 'wants to publish the neighbourhood guide'],
    daysAgo: 190,
    from: 'write-down',
    thankedDaysAgo: 188,
    goal: 'guide',
  },
  {
    key: 'pages',
    by: 'me',
    name: 'Rowena Martina',
    what: 'information',
    text: ['drie straten die hun verhaal willen vertellen', 'three streets that want to tell their story'],
    daysAgo: 186,
    from: 'publisher',
  },
  {
    key: 'listened',
    by: 'me',
    name: 'Hanneke Blom',
    what: 'attention',
    text: ['een lange wandeling toen de praktijk dicht moest', 'a long walk when the practice had to close'],
    daysAgo: 210,
    from: 'first',
  },
  {
    key: 'chairless',
    by: 'me',
    name: 'Els Hoekstra',
    what: 'time',
    text: ['haar jury een middag begeleid', 'guided her jury for an afternoon'],
    daysAgo: 300,
    from: 'first',
  },
  {
    key: 'to-marijke',
    by: 'them',
    name: 'Els Hoekstra',
    what: 'introduction',
    text: ['aan de wethouder, na de prijsuitreiking', 'to the alderman, after the prize-giving'],
    daysAgo: 20,
    from: 'chairless',
    goal: 'streets',
  },
  {
    key: 'fast-fund',
    by: 'them',
    name: 'Abena Mensah',
    what: 'information',
    text: ['welk fonds binnen zes weken beslist', 'which fund decides within six weeks'],
    daysAgo: 101,
    from: 'first',
    goal: 'guide',
  },
  {
    key: 'heat-map',
    by: 'them',
    name: 'Leila Rahimi',
    what: 'information',
    text: ['de hittekaart van drie straten', 'the heat map of three streets'],
    daysAgo: 88,
    from: 'first',
    thankedDaysAgo: 86,
    goal: 'streets',
  },
  {
    key: 'bread',
    by: 'me',
    name: 'Sanne de Vries',
    what: 'information',
    text: ['waar ze tweedehands ovens verkopen', 'where second-hand ovens are sold'],
    daysAgo: 52,
    from: 'talk',
  },
  {
    key: 'stories',
    by: 'them',
    name: 'Dewi Latuheru',
    what: 'attention',
    text: ['noemde de wijkgids op het podium', 'mentioned the guide on stage'],
    daysAgo: 22,
    from: 'dewi-tomasz',
    goal: 'guide',
  },
];
