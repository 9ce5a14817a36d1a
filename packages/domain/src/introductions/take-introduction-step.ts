import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import type { Patch } from '../records/record.ts';
import type { Result } from '../result.ts';
import type { IntroductionSide } from './introduction.ts';
import {
  endIntroduction,
  type IntroductionWithPromise,
  markAnswer,
  markIntroduced,
  markIntroductionAsked,
  markIntroductionThanked,
  markMet,
  markOutcome,
} from './introduction-operations.ts';
import type { IntroductionProblem } from './introduction-problem.ts';

/** One step further; `side` is whom it concerns, where that is one of the two. Without `on` it is of today. */
export type IntroductionStepIntent = { readonly on?: Day | undefined } & (
  | { readonly step: 'asked'; readonly side: IntroductionSide }
  | { readonly step: 'answered'; readonly side: IntroductionSide; readonly said: 'yes' | 'no' }
  | { readonly step: 'introduced' | 'met' | 'thanked' | 'withdrawn' | 'quiet' }
  | { readonly step: 'outcome'; readonly how: 'worked' | 'nothing'; readonly text?: string | undefined }
);

/** Takes one step of an introduction (T1); `promise` is the one that it came from, which introducing keeps (F1). */
export function takeIntroductionStep(
  known: IntroductionWithPromise,
  intent: IntroductionStepIntent,
  clock: Pick<Context, 'now' | 'zone'>,
): Result<readonly Patch[], IntroductionProblem> {
  switch (intent.step) {
    case 'asked':
      return markIntroductionAsked(known, intent, clock);
    case 'answered':
      return markAnswer(known, intent, clock);
    case 'introduced':
      return markIntroduced(known, intent, clock);
    case 'met':
      return markMet(known, intent, clock);
    case 'thanked':
      return markIntroductionThanked(known, intent, clock);
    case 'outcome':
      return markOutcome(known, intent, clock);
    default:
      return endIntroduction(known, { ...intent, how: intent.step }, clock);
  }
}
