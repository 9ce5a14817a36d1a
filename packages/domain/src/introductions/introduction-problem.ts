import type { Day } from '../days/day.ts';
import type { FieldProblem } from '../records/check-fields.ts';

/** Why an introduction is not started or does not go a step further (T1). */
export type IntroductionProblem =
  | FieldProblem
  | { readonly type: 'introduction-missing' }
  | { readonly type: 'person-missing' }
  | { readonly type: 'same-person' }
  /** You are one of the two: then it is no introduction but a talk. */
  | { readonly type: 'introduction-with-yourself' }
  /** These two are being introduced already; `id` is that introduction. */
  | { readonly type: 'already-introducing'; readonly id: string }
  | { readonly type: 'already-introduced'; readonly on: Day }
  | { readonly type: 'introduction-ended'; readonly how: string; readonly on: Day }
  /** Nobody is introduced without having said yes. */
  | { readonly type: 'not-both-yes'; readonly waiting: 'a' | 'b' | 'both' }
  | { readonly type: 'step-too-early'; readonly needs: 'introduced' }
  | { readonly type: 'step-in-future'; readonly value: Day }
  | { readonly type: 'grew-from-itself' };
