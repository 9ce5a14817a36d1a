import {
  type Context,
  endIntroduction,
  markAnswer,
  markIntroduced,
  markIntroductionAsked,
  markIntroductionThanked,
  markMet,
  markOutcome,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
} from '@kennis/domain';

interface OnDay {
  readonly on?: string | undefined;
}

/** What a step is sent as. */
export type IntroductionStepBody =
  | ({ readonly step: 'asked'; readonly side: 'a' | 'b' } & OnDay)
  | ({ readonly step: 'answered'; readonly side: 'a' | 'b'; readonly said: 'yes' | 'no' } & OnDay)
  | ({ readonly step: 'introduced' | 'met' | 'thanked' | 'withdrawn' | 'quiet' } & OnDay)
  | ({
      readonly step: 'outcome';
      readonly how: 'worked' | 'nothing';
      readonly text?: string | undefined;
    } & OnDay);

/** The patches of one step of an introduction; `promise` is the one that it came from (T1, F1). */
export function takeIntroductionStep(
  known: {
    readonly introduction: RecordOf<'introduction'> | null;
    readonly promise: RecordOf<'promise'> | null;
  },
  body: IntroductionStepBody,
  context: Context,
): Result<readonly Patch[], Problem> {
  switch (body.step) {
    case 'asked':
      return markIntroductionAsked(known, body, context);
    case 'answered':
      return markAnswer(known, body, context);
    case 'introduced':
      return markIntroduced(known, body, context);
    case 'met':
      return markMet(known, body, context);
    case 'thanked':
      return markIntroductionThanked(known, body, context);
    case 'outcome':
      return markOutcome(known, body, context);
    default:
      return endIntroduction(known, { ...body, how: body.step }, context);
  }
}
