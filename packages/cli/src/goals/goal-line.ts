import type { RecordOf } from '@kennis/server';
import type { Words } from '../words.ts';

/** A goal on one line: its words, whether it ended, its id. */
export function goalLine({ id, fields }: RecordOf<'goal'>, { say }: Words): string {
  const ended = fields.ending
    ? ` (${say('goals.ended', { how: fields.ending.how, on: fields.ending.on })})`
    : '';
  return `${fields.text}${ended}  ${id}`;
}
