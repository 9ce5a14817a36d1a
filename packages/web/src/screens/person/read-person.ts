import { type Day, type RecordOf, resolveMerged, type SettingFields, type Tie } from '@kennis/domain';
import { type BookReading, readOwnScale } from '@kennis/store';

/** Everything that a person's page shows; records latest first. */
export interface PersonDetails {
  readonly person: RecordOf<'person'>;
  readonly tie: Tie | null;
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
  readonly memories: readonly RecordOf<'memory'>[];
  readonly notes: readonly RecordOf<'note'>[];
  readonly favours: readonly RecordOf<'favour'>[];
  readonly introductions: readonly RecordOf<'introduction'>[];
  /** Names of the events where you met. */
  readonly events: ReadonlyMap<string, string>;
  readonly metThrough: RecordOf<'person'> | null;
  /** Whom you met through them. */
  readonly led: readonly RecordOf<'person'>[];
  readonly setting: SettingFields | null;
  readonly horizonDays: number;
  /** Your own scale of K2. */
  readonly scale: number;
}

const limit = 300;
const mostLed = 50;

/** Reads person `id` on `today`, or whom they were merged into; null where there is none. */
export async function readPerson(
  reading: BookReading,
  id: string,
  today: Day,
): Promise<PersonDetails | null> {
  const row = await reading.person(await followAlias(reading, id));
  if (!row) return null;
  const at = row.person.id;
  const [encounters, promises, asks, offers, memories, notes, favours, introductions, linkedPeople, setting] =
    await Promise.all([
      reading.linked('encounter', at, { limit }),
      reading.linked('promise', at, { limit }),
      reading.linked('ask', at, { limit }),
      reading.linked('offer', at, { limit }),
      reading.linked('memory', at, { limit }),
      reading.linked('note', at, { limit }),
      reading.linked('favour', at, { limit }),
      reading.linked('introduction', at, { limit }),
      reading.linked('person', at, { limit: mostLed }),
      reading.record('setting') as Promise<RecordOf<'setting'> | null>,
    ]);
  const { metThrough } = row.person.fields;
  const horizonDays = setting?.fields.horizonDays ?? 90;
  return {
    ...row,
    encounters,
    promises,
    asks,
    offers,
    memories,
    notes,
    favours,
    introductions,
    events: await eventNames(reading, encounters),
    metThrough: metThrough ? ((await reading.person(metThrough))?.person ?? null) : null,
    setting: setting?.fields ?? null,
    led: linkedPeople.filter(({ fields }) => fields.metThrough === at && !fields.mergedInto),
    horizonDays,
    scale: await readOwnScale(reading, today, horizonDays),
  };
}

/** The id of whom a person was merged into, or their own. */
export async function followAlias(reading: BookReading, id: string): Promise<string> {
  const aliases = new Map<string, string>();
  for (let at: string | undefined = id; at !== undefined && !aliases.has(at); at = aliases.get(at)) {
    const record = (await reading.record(at)) as RecordOf<'person'> | null;
    const target = record?.fields.mergedInto;
    if (target === undefined) break;
    aliases.set(at, target);
  }
  return resolveMerged(id, (each) => aliases.get(each));
}

async function eventNames(
  reading: BookReading,
  encounters: readonly RecordOf<'encounter'>[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(encounters.flatMap(({ fields }) => fields.event ?? []))];
  const events = (await reading.records(ids)) as unknown as readonly RecordOf<'event'>[];
  return new Map(events.map(({ id, fields }) => [id, fields.name]));
}
