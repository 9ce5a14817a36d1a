import {
  type Context,
  dayOf,
  elements,
  type InTouchRow,
  listInTouch,
  type RecordOf,
  type SettingFields,
} from '@kennis/domain';
import { type BookReading, type PersonRow, readOwnScale } from '@kennis/store';
import { listPeople } from './list-people.ts';

/** Everybody by in touch, the warmest first, and your own scale of K2 that it was computed with. */
export interface EverybodyInTouch {
  readonly scale: number;
  readonly horizonDays: number;
  readonly rows: readonly InTouchRow[];
}

/** Reads the whole book, a page at a time: for the command line and for exports, not for a screen. */
export async function listInTouchOf(
  reading: BookReading,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Promise<EverybodyInTouch> {
  const today = dayOf(now, zone);
  const setting = (await reading.record('setting'))?.fields as SettingFields | undefined;
  const horizonDays = setting?.horizonDays ?? 90;
  const scale = await readOwnScale(reading, today, horizonDays);
  const people = await listPeople(reading, { order: 'added' }, Number.POSITIVE_INFINITY);
  const days = await daysOfEach(reading);
  const rows = listInTouch(
    people.map((row: PersonRow) => ({ ...row, days: days.get(row.person.id) ?? [] })),
    { today, horizonDays, scale },
  );
  return { scale, horizonDays, rows };
}

async function daysOfEach(reading: BookReading): Promise<ReadonlyMap<string, readonly string[]>> {
  const days = new Map<string, string[]>();
  for (let after: string | null = ''; after !== null; ) {
    const page: readonly RecordOf<'encounter'>[] = await reading.all('encounter', {
      ...(after !== '' && { after }),
      limit: 500,
    });
    for (const { fields } of page) {
      for (const [person] of elements(fields, 'people')) {
        const known = days.get(person);
        if (known) known.push(fields.on);
        else days.set(person, [fields.on]);
      }
    }
    after = page.length < 500 ? null : (page.at(-1)?.id ?? null);
  }
  return days;
}
