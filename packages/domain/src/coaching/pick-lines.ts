import type { EventKind } from '../events/event.ts';
import type { Coaching, Line, Moment, PresenceLines } from './coaching.ts';
import { coachingIn } from './languages.ts';
import { type Address, sayPhrase } from './phrase.ts';
import { rotate } from './rotate.ts';
import { eventTone, type Tone } from './tone.ts';

/** For whom a line is picked. */
export interface CoachingChoice {
  /** The kind of event you are at; absent: anywhere. */
  readonly kind?: EventKind;
  readonly language: 'nl' | 'en';
  /** How Kennis speaks to you. */
  readonly address: Address;
  /** How you speak to the other; absent: as fits the situation. */
  readonly other?: Address;
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
}

/**
 * Lines for any moment, each with the reason it works, in the tone of the event (P1, P8): a start (M2), being ignored (M5),
 * meeting again (C7), leaving (C8), no click (C9).
 */
export function pickLines(moment: Moment, choice: CoachingChoice): readonly PickedLine[] {
  const tone = eventTone(choice.kind ?? 'other');
  const lines = linesFor(coachingIn(choice.language), moment, tone);
  const other = choice.other ?? (moment === 'important' || tone === 'mourning' ? 'u' : choice.address);
  return rotate(lines, choice.seed, choice.count ?? 3).map((line) => show(line, choice, other));
}

/** Those of the tone itself come first. */
function linesFor(coaching: Coaching, moment: Moment, tone: Tone): readonly Line[] {
  if (tone === 'farewell' || tone === 'mourning') return presence(coaching[tone], moment);
  const fitting = coaching.lines[moment].filter(({ fits }) => fits?.includes(tone) ?? true);
  return [...fitting.filter(({ fits }) => fits), ...fitting.filter(({ fits }) => !fits)];
}

function presence(lines: PresenceLines, moment: Moment): readonly Line[] {
  if (moment === 'host') return lines.host;
  return moment === 'leave' || moment === 'ignored' || moment === 'no-click' ? lines.leave : lines.others;
}

function show({ id, say, why, next }: Line, { address, me }: CoachingChoice, other: Address): PickedLine {
  const words = (form: Address) => sayPhrase(say, form).replaceAll('{me}', me?.trim() || '…');
  const opposite = other === 'je' ? 'u' : 'je';
  return {
    id,
    say: words(other),
    otherForm: words(opposite) === words(other) ? null : { address: opposite, say: words(opposite) },
    why: sayPhrase(why, address),
    next: next === undefined ? null : sayPhrase(next, address),
  };
}
