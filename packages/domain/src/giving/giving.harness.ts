import type { RecordOf } from '../records/kinds.ts';
import { record } from '../records/records.harness.ts';
import type { FavourFields } from './favour.ts';

/** Something received from person `a` for a test, unless told otherwise. */
export function favour(id: string, on: string, fields: Partial<FavourFields> = {}): RecordOf<'favour'> {
  return record('favour', id, { by: 'them', person: 'a', what: 'advice', text: id, on, ...fields });
}

/** A talk for a test with these people. */
export function talk(
  id: string,
  on: string,
  people: readonly string[] = ['a'],
  event?: string,
): RecordOf<'encounter'> {
  return record('encounter', id, {
    on,
    channel: 'meeting',
    ...(event !== undefined && { event }),
    ...Object.fromEntries(people.map((person) => [`people/${person}`, { known: true }])),
  });
}

/** An introduction of `a` and `b` for a test that worked, unless told otherwise. */
export function worked(
  id: string,
  on: string,
  fields: Partial<RecordOf<'introduction'>['fields']> = {},
): RecordOf<'introduction'> {
  return record('introduction', id, {
    a: 'a',
    b: 'b',
    on,
    introducedOn: on,
    outcome: { how: 'worked', on },
    ...fields,
  });
}
