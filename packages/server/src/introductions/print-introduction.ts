import {
  type IntroductionFields,
  type IntroductionStage,
  introductionStage,
  type NextStep,
  nextIntroductionStep,
  type RecordOf,
} from '@kennis/domain';
import { printPlain } from '../printing/print-plain.ts';

/** An introduction as the API gives it. */
export type PrintedIntroduction = { readonly id: string } & IntroductionFields & {
    readonly stage: IntroductionStage;
    readonly next: NextStep | null;
  };

/** Its fields, where it stands and what is next (T1). */
export function printIntroduction(introduction: RecordOf<'introduction'>): PrintedIntroduction {
  const { fields } = introduction;
  return {
    ...printPlain(introduction),
    stage: introductionStage(fields),
    next: nextIntroductionStep(fields),
  };
}
