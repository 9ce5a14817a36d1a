import type { EventGoal, EventKind } from '../events/event.ts';
import type { Said } from './said.ts';

/** An event that comes round again in the example network. */
export interface ExampleEvent {
  readonly name: Said;
  readonly kind: EventKind;
  readonly place: string;
  readonly startsAt: string;
  readonly hours: number;
  readonly cents?: number;
  readonly theme?: Said;
  /** A theme goal is about the event's theme. */
  /** The key of the long-term goal that it serves. */
  readonly towards?: string;
  readonly goal?: Exclude<EventGoal, { readonly form: 'theme' }> | { readonly form: 'theme' };
}

export const pastEvents: readonly ExampleEvent[] = [
  {
    name: ['Buurtborrel Stadskwartier', 'Neighbours’ drinks, Stadskwartier'],
    kind: 'reception',
    place: 'Zwolle',
    startsAt: '17:00',
    hours: 3,
    goal: { form: 'meet', count: 4 },
  },
  {
    name: ['Themamiddag koele straten', 'Afternoon on cool streets'],
    kind: 'congress',
    place: 'Utrecht',
    startsAt: '13:00',
    hours: 5,
    cents: 4500,
    theme: ['hitte in de stad', 'heat in the city'],
    towards: 'streets',
  },
  {
    name: ['Clubavond Ondernemerskring', 'Business circle evening'],
    kind: 'club',
    place: 'Zwolle',
    startsAt: '19:30',
    hours: 3,
    goal: { form: 'again' },
  },
  {
    name: ['Jaarcongres Ambacht & Leren', 'Annual congress on craft and learning'],
    kind: 'congress',
    place: 'Arnhem',
    startsAt: '09:30',
    hours: 9,
    cents: 17_500,
    theme: ['meester en leerling', 'master and apprentice'],
  },
  {
    name: ['Boekpresentatie ‘De rivier weet de weg’', 'Book presentation ‘The river knows the way’'],
    kind: 'book-presentation',
    place: 'Haarlem',
    startsAt: '16:00',
    hours: 4,
    towards: 'guide',
  },
  {
    name: ['Lezing over klei en kalk', 'Lecture on clay and lime'],
    kind: 'lecture',
    place: 'Zutphen',
    startsAt: '20:00',
    hours: 3,
    cents: 1000,
  },
  {
    name: ['Ledenvergadering Buurthuis', 'General meeting of the community centre'],
    kind: 'annual-meeting',
    place: 'Zwolle',
    startsAt: '20:00',
    hours: 3,
    goal: { form: 'again' },
  },
  {
    name: ['Jubileum Koor Avondrood', 'Anniversary of Koor Avondrood'],
    kind: 'jubilee',
    place: 'Rotterdam',
    startsAt: '15:00',
    hours: 6,
    goal: { form: 'again' },
  },
  {
    name: ['Receptie van het Streekfonds', 'Reception of the Streekfonds'],
    kind: 'reception',
    place: 'Deventer',
    startsAt: '16:30',
    hours: 4,
    goal: { form: 'meet', count: 3 },
  },
  {
    name: ['Afscheid van de wijkregisseur', 'Farewell of the neighbourhood coordinator'],
    kind: 'farewell',
    place: 'Kampen',
    startsAt: '15:30',
    hours: 3,
  },
];

/** Events to come, by the days until then. */
export const comingEvents: readonly (ExampleEvent & { readonly inDays: number })[] = [
  {
    inDays: 5,
    name: ['Havenborrel', 'Harbour drinks'],
    kind: 'reception',
    place: 'Deventer',
    startsAt: '17:00',
    hours: 4,
    cents: 2500,
    goal: { form: 'meet', count: 4 },
  },
  {
    inDays: 12,
    name: ['Themamiddag warmte in de wijk', 'Afternoon on heat in the neighbourhood'],
    kind: 'congress',
    place: 'Amersfoort',
    startsAt: '13:00',
    hours: 6,
    cents: 6500,
    theme: ['warmte in de wijk', 'heat in the neighbourhood'],
    towards: 'streets',
    goal: { form: 'theme' },
  },
  {
    inDays: 24,
    name: ['Clubavond Ondernemerskring', 'Business circle evening'],
    kind: 'club',
    place: 'Zwolle',
    startsAt: '19:30',
    hours: 3,
    goal: { form: 'again' },
  },
];

/** What was thought of events afterwards. */
export const lookingBack: readonly {
  readonly brought: Said;
  readonly well: Said;
  readonly better: Said;
}[] = [
  {
    brought: [
      'twee goede gesprekken en een afspraak voor een derde',
      'two good talks and a date for a third',
    ],
    well: ['op tijd begonnen met rondlopen', 'started circulating in good time'],
    better: ['eerst de gastheer opzoeken', 'find the host first'],
  },
  {
    brought: ['oude bekenden gesproken, dat deed goed', 'talked to old acquaintances, which did me good'],
    well: ['echt geluisterd', 'really listened'],
    better: ['minder lang bij één groepje blijven', 'spend less time with one group'],
  },
  {
    brought: ['een naam voor de wijkgids', 'a name for the neighbourhood guide'],
    well: ['mijn vraag durven stellen', 'dared to bring my ask'],
    better: ['namen meteen opschrijven', 'write names down at once'],
  },
  {
    brought: ['weinig nieuws, wel een rustige avond', 'little news, but a calm evening'],
    well: ['op tijd naar huis gegaan', 'went home in good time'],
    better: ['vooraf kijken wie er komt', 'check beforehand who will be there'],
  },
];

/** People to find at the first coming event: their name, why, and a first sentence. */
export const exampleTargets: readonly {
  readonly name: string;
  readonly known: boolean;
  readonly reason: Said;
  readonly sentence: Said;
}[] = [
  {
    name: 'Mo El Amrani',
    known: true,
    reason: ['weet van warmtenetten; zoekt een jurist', 'knows heat networks; is looking for a lawyer'],
    sentence: ['Hoe staat het met de coöperatie?', 'How is the cooperative coming along?'],
  },
  {
    name: 'Els Hoekstra',
    known: true,
    reason: ['beloofde me een naam', 'promised me a name'],
    sentence: ['Wat gaf jullie dit jaar de meeste hoop?', 'What gave you most hope this year?'],
  },
  {
    name: 'Marijke van den Berg',
    known: true,
    reason: ['pas één keer gesproken', 'spoken to only once'],
    sentence: ['Welke straat wordt als eerste koeler?', 'Which street will be the first to get cooler?'],
  },
  {
    name: 'Floor Timmer',
    known: false,
    reason: ['maakt de wijkkrant', 'makes the neighbourhood paper'],
    sentence: ['Wat zou je nog eens willen uitzoeken?', 'What would you still like to find out?'],
  },
];
