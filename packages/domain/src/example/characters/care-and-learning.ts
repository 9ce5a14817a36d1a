import type { Character } from '../character.ts';

/** Who teaches, cares and trains. */
export const careAndLearning: readonly Character[] = [
  {
    name: 'Naima Ouali',
    role: ['stagebegeleider', 'placement mentor'],
    organisation: 'Vakschool Zwolle',
    place: 'Zwolle',
    does: [
      'zoekt goede stageplekken voor leerlingen voeding en techniek',
      'finds good placements for pupils in food and technology',
    ],
    howMet: ['belde me over een leerling die vastliep', 'called me about a pupil who was stuck'],
    tags: [['Onderwijs', 'Education']],
    rhythm: 'half-year',
    metDaysAgo: 640,
    contactDays: 6,
    quietDays: 33,
    last: {
      channel: 'call',
      from: 'me',
      text: [
        'in februari komen er weer twaalf leerlingen vrij',
        'twelve pupils will be free again in February',
      ],
    },
    offers: [['stagiairs vanaf februari', 'interns from February on']],
  },
  {
    name: 'Selam Haile',
    role: ['wijkverpleegkundige', 'district nurse'],
    organisation: 'Buurtzorg Het Hofje',
    place: 'Zwolle',
    does: ['zorgt dat mensen langer thuis kunnen wonen', 'lets people live at home for longer'],
    howMet: ['schoof aan bij de buurtmaaltijd', 'joined the neighbourhood meal'],
    tags: [
      ['Zorg', 'Care'],
      ['Buurt', 'Neighbourhood'],
    ],
    metDaysAgo: 300,
    contactDays: 5,
    quietDays: 9,
    last: {
      channel: 'message',
      from: 'them',
      text: [
        'de inloopmiddag begint op de eerste dinsdag',
        'the drop-in afternoon starts on the first Tuesday',
      ],
    },
    asks: [['vrijwilligers die willen wandelen', 'volunteers who like to walk']],
    promises: [
      {
        by: 'me',
        text: ['de poster bij de bakker ophangen', 'put the poster up at the bakery'],
        madeDaysAgo: 9,
        dueInDays: -1,
      },
    ],
  },
  {
    name: 'Henk Dijkstra',
    role: ['gepensioneerd docent', 'retired teacher'],
    organisation: 'Hogeschool aan de Rivier',
    place: 'Leeuwarden',
    does: [
      'leerde me lesgeven, en weet nog van iedereen de naam',
      'taught me to teach, and still knows every name',
    ],
    howMet: ['mijn eerste leidinggevende', 'was my first manager'],
    tags: [['Oud-collega', 'Former colleague']],
    metDaysAgo: 1090,
    contactDays: 9,
    quietDays: 640,
    last: {
      channel: 'letter',
      from: 'them',
      text: ['schreef over zijn tuin en een nieuwe heup', 'wrote about his garden and a new hip'],
    },
    memories: [
      [
        'zijn rode pen en de opmerking ‘kan dit korter?’',
        'his red pen and the words ‘could this be shorter?’',
      ],
    ],
  },
  {
    name: 'Claire Laurent',
    role: ['lector', 'professor'],
    organisation: 'Hogeschool aan de Rivier',
    place: 'Nijmegen',
    does: [
      'onderzoekt hoe mensen op het werk van elkaar leren',
      'studies how people learn from each other at work',
    ],
    howMet: [
      'citeerde mij, en belde toen om te vragen of het klopte',
      'quoted me, then called to ask if it was right',
    ],
    tags: [['Onderwijs', 'Education']],
    rhythm: 'half-year',
    metDaysAgo: 700,
    contactDays: 6,
    quietDays: 140,
    last: {
      channel: 'video',
      text: [
        'haar boek over meesters en leerlingen is bijna af',
        'her book on masters and apprentices is nearly done',
      ],
    },
    promises: [
      {
        by: 'me',
        text: ['hoofdstuk drie meelezen', 'read chapter three'],
        madeDaysAgo: 140,
        dueInDays: -100,
        keptDaysAgo: 101,
      },
    ],
  },
  {
    name: 'Hanneke Blom',
    role: ['huisarts', 'general practitioner'],
    organisation: 'Praktijk Blom',
    place: 'Hattem',
    does: ['schrijft liever een koor voor dan een pil', 'would rather prescribe a choir than a pill'],
    howMet: ['zingt alt naast me', 'sings alto beside me'],
    tags: [
      ['Zorg', 'Care'],
      ['Koor', 'Choir'],
    ],
    metDaysAgo: 610,
    contactDays: 14,
    quietDays: 4,
    last: { channel: 'meeting', text: ['na het koor, over slapen', 'after choir, about sleep'] },
  },
  {
    name: 'Umut Kaya',
    role: ['trainer', 'coach'],
    organisation: 'Roeivereniging De Vliet',
    place: 'Leiden',
    does: ['krijgt mensen in een boot die water eng vinden', 'gets people who fear water into a boat'],
    howMet: ['leerde me roeien', 'taught me to row'],
    tags: [['Sport', 'Sports']],
    rhythm: 'half-year',
    metDaysAgo: 560,
    contactDays: 10,
    quietDays: 120,
    last: {
      channel: 'meeting',
      text: ['de wedstrijd in de mist ging door', 'the race in the fog went ahead'],
    },
    memories: [
      ['omgeslagen bij de brug, en droog gelachen', 'capsized by the bridge, and laughed ourselves dry'],
    ],
  },
];
