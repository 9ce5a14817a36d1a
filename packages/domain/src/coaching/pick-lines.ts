import type { EventKind } from '../events/event.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Coaching, Line, Moment, PresenceLine, PresenceLines, Style } from './coaching.ts';
import { fittingOwnLines } from './fitting-own-lines.ts';
import { coachingIn } from './languages.ts';
import { type Address, sayPhrase } from './phrase.ts';
import { rotate } from './rotate.ts';
import { eventTone, isPresenceTone, type Tone } from './tone.ts';

/** For whom a line is picked. */
export interface CoachingChoice {
  /** The kind of event you are at; absent: anywhere. */
  readonly kind?: EventKind;
  readonly language: 'nl' | 'en';
  /** How Kennis speaks to you. */
  readonly address: Address;
  /** How you speak to the other; absent: as fits the situation. */
  readonly other?: Address;
  /** How you like to speak (A5): its lines come first, and none is left out. */
  readonly style?: Style;
  /** Sentences of your own: those that fit here come before all others. */
  readonly own?: readonly RecordOf<'line'>[];
  /** Which turn it is: the next number gives the next lines, and every line comes by before one returns. */
  readonly seed: number;
  /** How many, 3 when absent. */
  readonly count?: number;
  /** Your own first name, which stands where a line introduces you. */
  readonly me?: string;
}

/** A line as it is shown: what to say, the other form of address where there is one, why it works, and what then. */
export interface PickedLine {
  readonly id: string;
  readonly say: string;
  readonly otherForm: { readonly address: Address; readonly say: string } | null;
  readonly why: string;
  readonly next: string | null;
  /** Null where only presence fits, and for a line of your own that has none. */
  readonly style: Style | null;
  /** Whether you wrote it yourself: its id is that of the record. */
  readonly isOwn: boolean;
}

type Candidate = PresenceLine & { readonly style?: Style; readonly isOwn?: true };

/**
 * Lines for any moment, each with the reason it works, in the tone of the event (P1, P8): a start (M2), being ignored (M5),
 * meeting again (C7), letting people come to you (M10), leaving (C8), no click (C9). Your own come first, then those of this kind of event, then
 * those of its tone.
 */
export function pickLines(moment: Moment, choice: CoachingChoice): readonly PickedLine[] {
  const tone = eventTone(choice.kind ?? 'other');
  const coaching = coachingIn(choice.language);
  const lines = [...ownLines(moment, tone, choice, coaching), ...linesFor(moment, tone, choice, coaching)];
  const other = choice.other ?? (moment === 'important' || tone === 'mourning' ? 'u' : choice.address);
  return rotate(lines, choice.seed, choice.count ?? 3).map((line) => show(line, choice, other));
}

function ownLines(
  moment: Moment,
  tone: Tone,
  { own, language }: CoachingChoice,
  { ownWhy }: Coaching,
): readonly Candidate[] {
  const isHere = (of: Moment) =>
    isPresenceTone(tone) ? presenceGroup(of) === presenceGroup(moment) : of === moment;
  return fittingOwnLines(own ?? [], { language, tone }).flatMap(({ id, fields }) =>
    fields.moment && isHere(fields.moment)
      ? [
          {
            id,
            say: fields.text,
            why: fields.why ?? ownWhy,
            isOwn: true as const,
            ...(fields.style && { style: fields.style }),
          },
        ]
      : [],
  );
}

function linesFor(
  moment: Moment,
  tone: Tone,
  { kind, style }: CoachingChoice,
  coaching: Coaching,
): readonly Candidate[] {
  if (isPresenceTone(tone)) return coaching[tone][presenceGroup(moment)];
  const fitting = coaching.lines[moment].filter(
    ({ fits, at }) => (fits?.includes(tone) ?? true) && (at === undefined || (kind && at.includes(kind))),
  );
  const rank = (line: Line) => (line.style === style ? 0 : 3) + (line.at ? 0 : line.fits ? 1 : 2);
  return fitting.toSorted((a, b) => rank(a) - rank(b));
}

function presenceGroup(moment: Moment): keyof PresenceLines {
  if (moment === 'host') return 'host';
  return moment === 'leave' || moment === 'ignored' || moment === 'no-click' ? 'leave' : 'others';
}

function show(line: Candidate, { address, me }: CoachingChoice, other: Address): PickedLine {
  const words = (form: Address) => sayPhrase(line.say, form).replaceAll('{me}', me?.trim() || '…');
  const opposite = other === 'je' ? 'u' : 'je';
  return {
    id: line.id,
    say: words(other),
    otherForm: words(opposite) === words(other) ? null : { address: opposite, say: words(opposite) },
    why: sayPhrase(line.why, address),
    next: line.next === undefined ? null : sayPhrase(line.next, address),
    style: line.style ?? null,
    isOwn: line.isOwn ?? false,
  };
}
