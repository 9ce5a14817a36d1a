import { introductionSentence, nextIntroductionStep, nextStepSentence, type RecordOf } from '@kennis/server';
import type { Words } from '../words.ts';

/** An introduction: whom, about what and how far; and below it what is next. */
export function introductionLines(
  { id, fields }: RecordOf<'introduction'>,
  nameOf: (id: string) => string,
  { sentence }: Words,
): readonly string[] {
  const names = { a: nameOf(fields.a), b: nameOf(fields.b) };
  const about = fields.about ? ` · ${fields.about}` : '';
  const next = nextIntroductionStep(fields);
  return [
    `${fields.on} ${names.a} – ${names.b}${about}: ${sentence(introductionSentence(fields))}  ${id}`,
    ...(next ? [`  ${next.on} ${sentence(nextStepSentence(next, names))}`] : []),
  ];
}
