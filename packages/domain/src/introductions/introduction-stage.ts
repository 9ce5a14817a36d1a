import { addDays, type Day, isDay } from '../days/day.ts';
import type { IntroductionFields, IntroductionSide } from './introduction.ts';

/** The steps of an introduction in their order (T1). */
export type IntroductionStep =
  | 'a-asked'
  | 'b-asked'
  | 'both-yes'
  | 'introduced'
  | 'met'
  | 'thanked'
  | 'outcome';

/** Where an introduction stands. */
export type IntroductionStage =
  | 'planned'
  | 'asking'
  | 'both-yes'
  | 'introduced'
  | 'met'
  | 'thanked'
  | 'worked'
  | 'nothing'
  | 'declined'
  | 'withdrawn'
  | 'quiet';

/** What you can do next: ask one of them, ask again, introduce, hear whether they met, thank, hear what came of it. */
export type NextStep =
  | { readonly do: 'ask' | 'ask-again'; readonly side: IntroductionSide; readonly on: Day }
  | { readonly do: 'introduce' | 'hear-met' | 'thank' | 'hear-outcome'; readonly on: Day };

/** Gentle waiting: days after the step before. */
const waits = {
  ask: 3,
  'ask-again': 10,
  introduce: 2,
  'hear-met': 21,
  thank: 3,
  'hear-outcome': 60,
} as const;

const other: { readonly [side in IntroductionSide]: IntroductionSide } = { a: 'b', b: 'a' };

/** Where it stands, from what was done: an ending first, then the furthest step. */
export function introductionStage(fields: IntroductionFields): IntroductionStage {
  if (fields.outcome) return fields.outcome.how;
  if (fields.ending) return fields.ending.how;
  if (fields.thankedOn) return 'thanked';
  if (fields.metOn) return 'met';
  if (fields.introducedOn) return 'introduced';
  if (declinedBy(fields)) return 'declined';
  if (fields.aAnswer && fields.bAnswer) return 'both-yes';
  return fields.aAskedOn || fields.bAskedOn || fields.aAnswer || fields.bAnswer ? 'asking' : 'planned';
}

/** Whether it still goes on: something is left for you to do or to hear. */
export function isIntroductionOpen(fields: IntroductionFields): boolean {
  return !['worked', 'nothing', 'declined', 'withdrawn', 'quiet'].includes(introductionStage(fields));
}

/** Who said no, A before B; null where nobody did. */
export function declinedBy({ aAnswer, bAnswer }: IntroductionFields): IntroductionSide | null {
  if (aAnswer?.said === 'no') return 'a';
  return bAnswer?.said === 'no' ? 'b' : null;
}

/** The seven steps, each with the day it was done or null (T1). */
export function introductionSteps(
  fields: IntroductionFields,
): readonly { readonly step: IntroductionStep; readonly on: Day | null }[] {
  const { aAnswer, bAnswer } = fields;
  const bothYes = aAnswer?.said === 'yes' && bAnswer?.said === 'yes' ? latest(aAnswer.on, bAnswer.on) : null;
  return [
    { step: 'a-asked', on: fields.aAskedOn ?? aAnswer?.on ?? null },
    { step: 'b-asked', on: fields.bAskedOn ?? bAnswer?.on ?? null },
    { step: 'both-yes', on: bothYes },
    { step: 'introduced', on: fields.introducedOn ?? null },
    { step: 'met', on: fields.metOn ?? null },
    { step: 'thanked', on: fields.thankedOn ?? null },
    { step: 'outcome', on: fields.outcome?.on ?? null },
  ];
}

/**
 * The next step with its gentle day, or the one you chose (`nextOn`); null where it has ended. B is asked once A said yes,
 * or while A is silent if you asked B first.
 */
export function nextIntroductionStep(fields: IntroductionFields): NextStep | null {
  const step = gentleStep(fields);
  if (!step) return null;
  return isDay(fields.nextOn) ? { ...step, on: fields.nextOn } : step;
}

function gentleStep(fields: IntroductionFields): NextStep | null {
  const { aAnswer, bAnswer, introducedOn, metOn, thankedOn, on } = fields;
  switch (introductionStage(fields)) {
    case 'planned':
      return after('ask', on, 'a');
    case 'asking':
      return asking(fields);
    case 'both-yes':
      return after('introduce', latest(aAnswer?.on, bAnswer?.on));
    case 'introduced':
      return after('hear-met', introducedOn);
    case 'met':
      return after('thank', metOn);
    case 'thanked':
      return after('hear-outcome', thankedOn);
    default:
      return null;
  }
}

/** Somebody who said yes waits for the other to be asked; else the silent one is asked again. */
function asking(fields: IntroductionFields): NextStep | null {
  for (const side of ['a', 'b'] as const) {
    const yes = fields[`${side}Answer`];
    const asked = fields[`${other[side]}AskedOn`];
    if (yes && !asked) return after('ask', yes.on, other[side]);
  }
  const silent = fields.aAskedOn && !fields.aAnswer ? 'a' : 'b';
  return after('ask-again', fields[`${silent}AskedOn`], silent);
}

function after(step: keyof typeof waits, on: Day | undefined, side: IntroductionSide = 'a'): NextStep | null {
  if (!isDay(on)) return null;
  const day = addDays(on, waits[step]);
  return step === 'ask' || step === 'ask-again' ? { do: step, side, on: day } : { do: step, on: day };
}

function latest(a = '', b = ''): Day {
  return a > b ? a : b;
}
