import type { RecordOf } from '@kennis/server';

/** An event on one line: day, time, name, place, id. */
export function eventLine({ id, fields }: RecordOf<'event'>): string {
  const when = [fields.on, fields.startsAt].filter(Boolean).join(' ');
  return `${when} · ${[fields.name, fields.place].filter(Boolean).join(', ')}  ${id}`;
}
