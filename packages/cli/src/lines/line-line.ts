import type { RecordOf } from '@kennis/server';

/** A sentence of one's own on one line: for which moment or topic, the sentence, its id. */
export function lineLine({ id, fields }: RecordOf<'line'>): string {
  const where = [fields.moment, fields.topic].filter(Boolean).join(', ');
  return `${fields.language} ${where}: ${fields.text}  ${id}`;
}
