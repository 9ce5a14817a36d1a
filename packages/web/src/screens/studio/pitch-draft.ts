import { detectLanguage, type PitchIntent, pitchLengths, type RecordOf } from '@kennis/domain';

/** A version as it is being written. */
export interface PitchDraft {
  readonly label: string;
  readonly text: string;
  readonly audience: string;
  /** As chosen; null is as the words tell. */
  readonly language: 'nl' | 'en' | null;
  readonly length: number | null;
}

/** In what another version differs from the one that it is made of. */
export type CopyWay = 'same' | 'shorter' | 'longer' | 'language';

const nothing: PitchDraft = { label: '', text: '', audience: '', language: null, length: null };

/** What a version says now; nothing for a new one. */
export function pitchToDraft(pitch: RecordOf<'pitch'> | null): PitchDraft {
  if (!pitch) return nothing;
  const { label, text, audience = '', language = null, length = null } = pitch.fields;
  return { label, text, audience, language, length };
}

/** A new version to begin with, made of `source` (Q1). In another language one begins with no words. */
export function copyPitch(source: RecordOf<'pitch'>, way: CopyWay): PitchDraft {
  const { text, audience = '', length = null } = source.fields;
  const language = languageOf(pitchToDraft(source));
  if (way === 'language') return { ...nothing, audience, length, language: language === 'nl' ? 'en' : 'nl' };
  const { shorter, longer } = lengthsAround(length);
  if (way === 'shorter') return { ...nothing, text, audience, language, length: shorter };
  if (way === 'longer') return { ...nothing, text, audience, language, length: longer };
  return { ...nothing, text, language, length };
}

/** The lengths just below and above; of none is known both lie around half a minute. */
export function lengthsAround(length: number | null): {
  readonly shorter: number | null;
  readonly longer: number | null;
} {
  const [least = null] = pitchLengths;
  if (length === null) return { shorter: least, longer: pitchLengths[2] ?? null };
  return {
    shorter: pitchLengths.findLast((each) => each < length) ?? null,
    longer: pitchLengths.find((each) => each > length) ?? null,
  };
}

/** The language in which a version is, by whose rules it is read: as chosen, else as the words tell, else `otherwise`. */
export function languageOf({ language, text }: PitchDraft, otherwise: 'nl' | 'en' = 'nl'): 'nl' | 'en' {
  return language ?? detectLanguage(text, otherwise);
}

/** The draft as the domain writes it, called `name` where it was given no name. */
export function draftToIntent(draft: PitchDraft, name: string): PitchIntent {
  const { text, length } = draft;
  return {
    label: draft.label.trim() || name,
    text: text.trim(),
    audience: draft.audience.trim() || null,
    language: draft.language,
    length,
  };
}
