import type { Day } from '../days/day.ts';
import { detectLanguage } from '../reading/text/detect-language.ts';
import { type SpeakingTime, speakingTime } from '../reading/text/speaking-time.ts';
import type { RecordOf } from '../records/kinds.ts';

/** A version of your pitch with how long it takes and where you used it. */
export interface PitchVersion {
  readonly pitch: RecordOf<'pitch'>;
  /** As set, else as the words tell. */
  readonly language: 'nl' | 'en';
  readonly speaking: SpeakingTime;
  /** Seconds over the length that it was made for; 0 where it fits, null where none was set. */
  readonly secondsOver: number | null;
  /** The events where it was chosen and that have been, latest first. */
  readonly usedAt: readonly RecordOf<'event'>[];
  readonly lastUsedOn: Day | null;
}

/** What you want a pitch for. What is left out counts for nothing. */
export interface PitchWish {
  readonly language?: 'nl' | 'en';
  readonly audience?: string;
  readonly length?: number;
}

/**
 * Your versions (Q1), best for the wish first: language, then audience, then what fits the length, then latest used. `events`
 * are those whose `pitch` may be one of them, `today` a day.
 */
export function pitchVersions(
  {
    pitches,
    events,
  }: { readonly pitches: readonly RecordOf<'pitch'>[]; readonly events: readonly RecordOf<'event'>[] },
  today: Day,
  wish: PitchWish = {},
): readonly PitchVersion[] {
  return pitches
    .filter(({ deletedAt }) => deletedAt === null)
    .map((pitch) => versionOf(pitch, events, today))
    .sort((a, b) => fitOf(b, wish) - fitOf(a, wish) || byUse(a, b));
}

function versionOf(pitch: RecordOf<'pitch'>, events: readonly RecordOf<'event'>[], today: Day): PitchVersion {
  const { text = '', language: set, length } = pitch.fields;
  const language = set ?? detectLanguage(text);
  const speaking = speakingTime(text, language);
  const usedAt = events
    .filter(
      (event) => event.fields.pitch === pitch.id && event.fields.on <= today && event.deletedAt === null,
    )
    .sort((a, b) => (a.fields.on < b.fields.on ? 1 : -1));
  return {
    pitch,
    language,
    speaking,
    secondsOver: length == null ? null : Math.max(0, speaking.seconds - length),
    usedAt,
    lastUsedOn: usedAt[0]?.fields.on ?? null,
  };
}

function fitOf({ pitch, language, speaking }: PitchVersion, wish: PitchWish): number {
  const audience = wish.audience?.trim().toLowerCase();
  const speaks = wish.language === undefined || wish.language === language;
  const meant = audience !== undefined && pitch.fields.audience?.toLowerCase().includes(audience) === true;
  const fits = wish.length === undefined || speaking.seconds <= wish.length;
  return Number(speaks) * 4 + Number(meant) * 2 + Number(fits);
}

function byUse(a: PitchVersion, b: PitchVersion): number {
  const [one, other] = [a.lastUsedOn ?? '', b.lastUsedOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return (a.pitch.fields.label ?? '') < (b.pitch.fields.label ?? '') ? -1 : 1;
}
