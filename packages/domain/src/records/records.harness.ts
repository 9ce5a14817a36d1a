import type { Context } from '../context.ts';
import type { Kind, KindFields, RecordOf } from './kinds.ts';

/** A live record for a test. */
export function record<K extends Kind>(kind: K, id: string, fields: KindFields[K]): RecordOf<K> {
  return { kind, id, fields, deletedAt: null };
}

/** A person for a test, called by the id unless named. */
export function person(id: string, fields: Partial<KindFields['person']> = {}): RecordOf<'person'> {
  return record('person', id, { name: { full: id }, ...fields });
}

/** Saturday 21 November 2026, half past eight in the evening in Amsterdam; ids count up. */
export function context(): Context {
  let made = 0;
  return { now: '2026-11-21T19:30:00.000Z', zone: 'Europe/Amsterdam', ids: () => `id${++made}` };
}
