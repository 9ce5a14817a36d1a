import { type RecordOf, thankedSentence, whatSentence } from '@kennis/server';
import type { Words } from '../words.ts';

/** Something given or received on one line: day, direction, kind, text, whether thanked for, id. */
export function favourLine(
  { id, fields }: RecordOf<'favour'>,
  name: string,
  { say, sentence }: Words,
): string {
  const thanked = thankedSentence(fields);
  const line = say('favours.line', {
    by: fields.by,
    name,
    what: sentence(whatSentence(fields.what)),
    text: fields.text,
  });
  return `${fields.on} ${line}${thanked ? ` (${sentence(thanked)})` : ''}  ${id}`;
}
