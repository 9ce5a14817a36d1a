import { type SharpAsk, sharpen } from './asks/sharpen-ask.ts';
import { findVague } from './asks/vague.ts';
import { findGuarded } from './guards/find-guarded.ts';
import { findMissing } from './pitches/find-missing.ts';
import { findPlain } from './plain/find-plain.ts';
import type { ReadLanguage } from './read-language.ts';
import type { AskPart, Finding, ReadAs, Reading, Seen } from './reading.ts';
import { beginningOf } from './text/beginning-of.ts';
import { detectLanguage } from './text/detect-language.ts';
import { type ReadingScore, readingScore } from './text/scores.ts';
import { type SpeakingTime, speakingTime } from './text/speaking-time.ts';
import { takeApart } from './text/take-apart.ts';
import { sayFinding } from './wording/say-finding.ts';

/** A text to read. */
export interface TextToRead {
  readonly text: string;
  /** Told from the words where it is left out. */
  readonly lang?: ReadLanguage;
  readonly as: ReadAs;
  /** The language of reasons and suggestions; that of the text where it is left out. */
  readonly tell?: ReadLanguage;
  /** False switches the guards on letters off; the rest is read all the same. */
  readonly guards?: boolean;
}

/** What a colleague would say of a text. Advice, which blocks nothing. */
export interface ReadText {
  readonly lang: ReadLanguage;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** For an ask: whether somebody could think of a person (Q3); null for other texts. */
  readonly specific: boolean | null;
  /** For an ask: what it does not say, what helps most first; null for other texts. */
  readonly missing: readonly AskPart[] | null;
  /** For an ask: how findable it is, with examples; null for other texts. */
  readonly ask: SharpAsk | null;
  /** How easy it reads; null without a word. */
  readonly score: ReadingScore | null;
  readonly speaking: SpeakingTime;
}

/** Reads a text with a colleague's eye (A3, I2, Q2, Q3): what was seen, where, why it matters, and another wording. */
export function readText({
  text,
  lang = detectLanguage(text),
  as,
  tell = lang,
  guards = true,
}: TextToRead): ReadText {
  const reading = takeApart(text, lang);
  const ask = as === 'ask' ? sharpen(beginningOf(reading)) : null;
  const seen = reading.tokens.length === 0 ? [] : findingsOf(reading, as, guards, ask);
  return {
    lang,
    findings: [...seen]
      .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
      .map((each) => sayFinding(each, tell)),
    specific: ask?.specific ?? null,
    missing: ask?.missing ?? null,
    ask,
    score: readingScore(reading),
    speaking: speakingTime(text, lang),
  };
}

function findingsOf(reading: Reading, as: ReadAs, guards: boolean, ask: SharpAsk | null): readonly Seen[] {
  if (as === 'pitch') return [...findPlain(reading), ...findMissing(reading)];
  if (as === 'ask') return ask?.specific ? [] : findVague(reading);
  return guards ? findGuarded(reading, as) : [];
}
