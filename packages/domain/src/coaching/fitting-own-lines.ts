import type { RecordOf } from '../records/kinds.ts';
import type { LineFields } from './line.ts';
import { isPresenceTone, type Tone } from './tone.ts';

/** Sentences of your own that fit a language and a tone (P1, P8): not those taken away, those for the tone itself first. */
export function fittingOwnLines(
  own: readonly RecordOf<'line'>[],
  { language, tone }: { readonly language: 'nl' | 'en'; readonly tone: Tone },
): readonly RecordOf<'line'>[] {
  const fitting = own.filter(
    ({ fields, deletedAt }) =>
      deletedAt === null &&
      typeof fields.text === 'string' &&
      fields.language === language &&
      fitsTone(fields, tone),
  );
  const isOfTone = ({ fields }: RecordOf<'line'>) => fields.tone === tone;
  return [...fitting.filter(isOfTone), ...fitting.filter((each) => !isOfTone(each))];
}

function fitsTone(fields: LineFields, tone: Tone): boolean {
  return fields.tone == null ? !isPresenceTone(tone) : fields.tone === tone;
}
