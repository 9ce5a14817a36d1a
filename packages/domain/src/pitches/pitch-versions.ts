import type { Day } from '../days/day.ts';
import { detectLanguage } from '../reading/text/detect-language.ts';
import { type SpeakingTime, speakingTime } from '../reading/text/speaking-time.ts';
import type { RecordOf } from '../records/kinds.ts';
import { ownPace } from './own-pace.ts';
import { pitchAt } from './pitch-used.ts';

/** A version of your pitch with how long it takes and where you used it. */
export interface PitchVersion {
  readonly pitch: RecordOf<'pitch'>;
  /** As set, else as the words tell. */
  readonly language: 'nl' | 'en';
  /** At your own pace where it is known, else at that of a calm speaker. */
  readonly speaking: SpeakingTime;
  /** Seconds over the length that it was made for; 0 where it fits, null where none was set. */
  readonly secondsOver: number | null;
  /** The events that have been where it was used, or chosen where nothing was noted, latest first. */
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
 * are those whose `pitch` or `pitchUsed` may be one of them, `today` a day.
 */
export function pitchVersions(
  {
    pitches,
    events,
  }: { readonly pitches: readonly RecordOf<'pitch'>[]; readonly events: readonly RecordOf<'event'>[] },
  today: Day,
  wish: PitchWish = {},
): readonly PitchVersion[] {
  const kept = pitches.filter(({ deletedAt }) => deletedAt === null);
  const pace = { nl: ownPace(kept, 'nl'), en: ownPace(kept, 'en') };
  return kept
    .map((pitch) => versionOf(pitch, events, today, pace))
    .sort((a, b) => fitOf(b, wish) - fitOf(a, wish) || byUse(a, b));
}

function versionOf(
  pitch: RecordOf<'pitch'>,
  events: readonly RecordOf<'event'>[],
  today: Day,
  pace: { readonly [language in 'nl' | 'en']: number },
): PitchVersion {
  const { text = '', language: set, length } = pitch.fields;
  const language = set ?? detectLanguage(text);
  const calm = speakingTime(text, language);
  const speaking = { ...calm, seconds: Math.round(calm.seconds * pace[language]) };
  const usedAt = events
    .filter((event) => pitchAt(event) === pitch.id && event.fields.on <= today && event.deletedAt === null)
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
