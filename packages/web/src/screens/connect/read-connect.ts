import {
  type Balance,
  balanceOverall,
  givingNeeds,
  isIntroductionOpen,
  nextIntroductionStep,
  type RecordOf,
} from '@kennis/domain';
import { type BookReading, readPeopleOf } from '@kennis/store';

type Person = RecordOf<'person'>;

/** What the overview of connecting shows. */
export interface Connecting {
  /** Those that go on; which waits longest for its next step first. */
  readonly introductions: readonly RecordOf<'introduction'>[];
  /** The latest, whether they go on or not. */
  readonly everyIntroduction: readonly RecordOf<'introduction'>[];
  /** What others look for, latest first. */
  readonly asks: readonly RecordOf<'ask'>[];
  readonly balance: Balance;
  readonly people: ReadonlyMap<string, Person>;
}

const latestIntroductions = 300;
const latestAsks = 200;

/** Reads the latest of each; `count` asks of others. */
export async function readConnect(reading: BookReading, count: number): Promise<Connecting> {
  const [introductions, asks, favours] = await Promise.all([
    reading.days('introduction', { order: 'desc', limit: latestIntroductions }),
    reading.days('ask', { order: 'desc', limit: latestAsks }),
    reading.days('favour', { order: 'desc', limit: givingNeeds.favours.limit }),
  ]);
  const open = introductions
    .filter(({ fields }) => isIntroductionOpen(fields))
    .toSorted((x, y) => nextOn(x).localeCompare(nextOn(y)));
  const theirs = asks.filter(({ fields }) => fields.owner !== 'me' && !fields.ending);
  const ids = [
    ...open.flatMap(({ fields }) => [fields.a, fields.b]),
    ...theirs.map(({ fields }) => fields.owner),
  ];
  const people = await readPeopleOf(reading, ids);
  return {
    introductions: open,
    everyIntroduction: introductions,
    asks: theirs.filter(({ fields }) => people.get(fields.owner)?.deletedAt === null).slice(0, count),
    balance: balanceOverall({ favours, introductions }),
    people,
  };
}

function nextOn({ fields }: RecordOf<'introduction'>): string {
  return nextIntroductionStep(fields)?.on ?? '9999';
}
