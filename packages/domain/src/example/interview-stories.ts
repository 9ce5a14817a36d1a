import type { Channel } from '../encounters/encounter.ts';
import type { InterviewWhy } from '../interviews/interview.ts';
import type { Said } from './said.ts';

/** A promise after an advice talk: in how many days it is due, and how many days ago it was kept. */
interface After {
  readonly dueInDays: number;
  readonly keptDaysAgo?: number;
}

/** An advice talk in the example network. Days count back from now; one that was held is the last talk with that person. */
export interface InterviewStory {
  readonly key: string;
  readonly name: string;
  readonly madeDaysAgo: number;
  readonly why: { readonly because: InterviewWhy['because']; readonly text: Said };
  readonly focus: Said;
  readonly wantToKnow?: Said;
  readonly questions?: readonly Said[];
  /** From now on; negative where the day has passed. */
  readonly inDays?: number;
  readonly startsAt?: string;
  readonly place?: Said;
  readonly channel?: Channel;
  readonly isHeld?: true;
  readonly learned?: Said;
  readonly advice?: Said;
  readonly seenAs?: Said;
  /** Names of whom they named. */
  readonly passedOn?: readonly string[];
  readonly thankYou?: After;
  readonly reportBack?: After;
  readonly calledOffDaysAgo?: number;
  readonly goal?: string;
}

/** Advice talks at every stage (I1-I4). */
export const interviewStories: readonly InterviewStory[] = [
  {
    key: 'alderman',
    name: 'Marijke van den Berg',
    madeDaysAgo: 6,
    why: {
      because: 'role',
      text: ['gaat over de straten van Kampen', 'is in charge of the streets of Kampen'],
    },
    focus: ['hoe een gemeente een straat uitkiest', 'how a town picks a street'],
    wantToKnow: ['wie er eerst ja moet zeggen', 'who has to say yes first'],
    questions: [
      ['Hoe begon het bij de eerste straat?', 'How did it begin with the first street?'],
      ['Wat zou u nu anders doen?', 'What would you do differently now?'],
      ['Wie moet ik hier nog meer over spreken?', 'Whom else should I talk to about this?'],
    ],
    inDays: 6,
    startsAt: '10:00',
    place: ['stadhuis Kampen', 'Kampen town hall'],
    channel: 'meeting',
    goal: 'streets',
  },
  {
    key: 'funds',
    name: 'Abena Mensah',
    madeDaysAgo: 3,
    why: { because: 'role', text: ['kent de fondsen van binnen', 'knows the funds from within'] },
    focus: ['geld voor de tweede druk van de wijkgids', 'money for a second edition of the guide'],
    goal: 'guide',
  },
  {
    key: 'measuring',
    name: 'Leila Rahimi',
    madeDaysAgo: 16,
    why: { because: 'other', text: ['rekent zelf met hittekaarten', 'works with heat maps herself'] },
    focus: ['hoe je laat zien dat een straat koeler werd', 'how to show that a street got cooler'],
    questions: [['Welke meting overtuigt jou?', 'Which measurement convinces you?']],
    inDays: -2,
    startsAt: '15:30',
    channel: 'video',
    goal: 'streets',
  },
  {
    key: 'doorsteps',
    name: 'Selam Haile',
    madeDaysAgo: 24,
    why: { because: 'role', text: ['komt elke dag bij mensen thuis', 'is in people’s homes every day'] },
    focus: ['wie in een straat niemand vraagt', 'who in a street is never asked'],
    wantToKnow: ['hoe je mensen bereikt die niet komen', 'how to reach those who do not come'],
    questions: [['Bij wie bel je altijd eerst aan?', 'At whose door do you always ring first?']],
    isHeld: true,
    learned: ['de stille huizen zijn ook de warmste', 'the quiet houses are the hot ones too'],
    advice: ['loop een ochtend mee voordat je iets bedenkt', 'join a round before you think something up'],
    thankYou: { dueInDays: 2 },
    reportBack: { dueInDays: 60 },
    goal: 'streets',
  },
  {
    key: 'publishing',
    name: 'Rowena Martina',
    madeDaysAgo: 215,
    why: { because: 'organisation', text: ['geeft gidsen uit', 'publishes guides'] },
    focus: ['wat een uitgever van een gids wil weten', 'what a publisher wants to know of a guide'],
    isHeld: true,
    learned: ['eerst de lezers, dan de bladzijden', 'readers first, then pages'],
    advice: ['laat drie straten hun eigen hoofdstuk schrijven', 'let three streets write their own chapter'],
    seenAs: ['als iemand die anderen laat vertellen', 'as somebody who lets others tell'],
    passedOn: ['Dewi Latuheru'],
    thankYou: { dueInDays: -186, keptDaysAgo: 187 },
    reportBack: { dueInDays: 12 },
    goal: 'guide',
  },
  {
    key: 'teaching',
    name: 'Claire Laurent',
    madeDaysAgo: 170,
    why: { because: 'role', text: ['leidt onderzoek naar natte gronden', 'leads research on wet soils'] },
    focus: ['of een gastles iets voor mij is', 'whether a guest lecture is something for me'],
    isHeld: true,
    learned: ['studenten willen eerst naar buiten', 'students want to go outside first'],
    advice: ['begin met een wandeling van een uur', 'begin with a walk of an hour'],
    seenAs: ['als docent die nog niet weet dat ze het is', 'as a teacher who does not know it yet'],
    passedOn: ['Fenna Terpstra', 'Ingrid Lindqvist'],
    thankYou: { dueInDays: -137, keptDaysAgo: 138 },
    reportBack: { dueInDays: -60, keptDaysAgo: 64 },
  },
  {
    key: 'drawing',
    name: 'Joost Verhoeven',
    madeDaysAgo: 60,
    why: { because: 'other', text: ['tekent schoolpleinen', 'draws school yards'] },
    focus: ['van schoolplein naar straat', 'from school yard to street'],
    inDays: -34,
    calledOffDaysAgo: 36,
  },
];

/** A talk for two (K7): planned this month, or kept before. */
export const oneToOneStories: readonly {
  readonly name: string;
  readonly text: Said;
  readonly madeDaysAgo: number;
  readonly dueInDays: number;
  readonly keptDaysAgo?: number;
}[] = [
  {
    name: 'Kemal Aydın',
    text: ['koffie, en vragen hoe het met zijn nieuwe kantoor gaat', 'coffee, and ask about his new office'],
    madeDaysAgo: 4,
    dueInDays: 8,
  },
  {
    name: 'Anouk Bos',
    text: ['afspreken en vragen waarmee ik kan helpen', 'meet and ask how I can help'],
    madeDaysAgo: 30,
    dueInDays: -16,
    keptDaysAgo: 18,
  },
];

/** Talks with several at once: so that it shows who knows whom (T3). */
export const companyStories: readonly {
  readonly names: readonly string[];
  readonly daysAgo: number;
  readonly text: Said;
}[] = [
  {
    names: ['Anouk Bos', 'Kemal Aydın', 'Hanneke Blom'],
    daysAgo: 62,
    text: ['met z’n vieren gegeten na de vergadering', 'dinner for four after the meeting'],
  },
  {
    names: ['Mo El Amrani', 'Naima Ouali'],
    daysAgo: 104,
    text: ['over leerlingen die warmtepompen leren plaatsen', 'about pupils who learn to fit heat pumps'],
  },
  {
    names: ['Fenna Terpstra', 'Gerrit Wolters'],
    daysAgo: 310,
    text: ['een omgewaaide eik die een bank mocht worden', 'a fallen oak that could become a bench'],
  },
  {
    names: ['Umut Kaya', 'Kemal Aydın'],
    daysAgo: 190,
    text: ['de boeken van de roeivereniging', 'the books of the rowing club'],
  },
  {
    names: ['Dewi Latuheru', 'Hanneke Blom'],
    daysAgo: 175,
    text: ['een avond over ouder worden, in het theater', 'an evening about growing older, at the theatre'],
  },
  {
    names: ['Claire Laurent', 'Fenna Terpstra'],
    daysAgo: 260,
    text: ['met laarzen aan door het natte grasland', 'in boots across the wet grassland'],
  },
  {
    names: ['Anouk Bos', 'Mo El Amrani'],
    daysAgo: 150,
    text: ['een coöperatie die warmte verkoopt', 'a cooperative that sells heat'],
  },
];
