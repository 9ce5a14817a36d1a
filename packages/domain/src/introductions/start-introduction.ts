import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { checkNewFields, dayCheck, required, textCheck } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { IntroductionFields } from './introduction.ts';
import type { IntroductionProblem } from './introduction-problem.ts';
import { isIntroductionOpen } from './introduction-stage.ts';

/** Two people to bring together: `a` looks for something, `b` may help; both are ids. */
export interface IntroductionIntent {
  readonly a: string;
  readonly b: string;
  readonly about?: string | undefined;
  readonly reason?: string | undefined;
  readonly on?: Day | undefined;
  readonly ask?: string | undefined;
  readonly promise?: string | undefined;
  readonly grewFrom?: string | undefined;
  readonly goal?: string | undefined;
}

/** An ask of one and what another offers or knows (Q5): what matching gives. */
export interface IntroductionMatch {
  /** The id of whose ask it is, and of who may help. */
  readonly askOwner: string;
  readonly helper: string;
  /** The words of the ask, and its id where it has one. */
  readonly ask?: string | undefined;
  readonly askId?: string | undefined;
  /** Why, in words. */
  readonly reason?: string | undefined;
}

/** What is read before: the two people, and the introductions of either. */
export interface IntroductionRecords {
  readonly people: readonly (RecordOf<'person'> | null)[];
  readonly introductions?: readonly RecordOf<'introduction'>[];
}

type Outcome = Result<readonly PatchOf<'introduction'>[], IntroductionProblem>;

const checks = {
  a: required(textCheck(100)),
  b: required(textCheck(100)),
  on: required(dayCheck),
  about: textCheck(1000),
  reason: textCheck(1000),
  ask: textCheck(100),
  promise: textCheck(100),
  grewFrom: textCheck(100),
  goal: textCheck(100),
};

/** Plans an introduction (T1): nothing is asked yet. The same two are not introduced twice at a time. */
export function startIntroduction(
  { people, introductions = [] }: IntroductionRecords,
  intent: IntroductionIntent,
  { now, zone, ids }: Context,
): Outcome {
  const read = checkNewFields<IntroductionFields>(checks, { ...intent, on: intent.on ?? dayOf(now, zone) });
  if (!read.ok) return read;
  const { a, b } = intent;
  if (a === 'me' || b === 'me') return refuse({ type: 'introduction-with-yourself' });
  if (a === b) return refuse({ type: 'same-person' });
  if ([a, b].some((id) => !people.some((person) => person?.id === id && person.deletedAt === null)))
    return refuse({ type: 'person-missing' });
  const same = introductions.find((each) => isOfBoth(each, a, b));
  if (same) return refuse({ type: 'already-introducing', id: same.id });
  return ok([{ kind: 'introduction', id: ids(), fields: read.value }]);
}

/** Plans the introduction that a match proposes (Q5). */
export function proposeIntroduction(
  records: IntroductionRecords,
  { askOwner, helper, ask, askId, reason }: IntroductionMatch,
  context: Context,
): Outcome {
  return startIntroduction(records, { a: askOwner, b: helper, about: ask, ask: askId, reason }, context);
}

function isOfBoth({ fields, deletedAt }: RecordOf<'introduction'>, a: string, b: string): boolean {
  const same = (fields.a === a && fields.b === b) || (fields.a === b && fields.b === a);
  return same && deletedAt === null && isIntroductionOpen(fields);
}
