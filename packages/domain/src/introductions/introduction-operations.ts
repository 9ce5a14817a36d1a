import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedFields } from '../records/changed-fields.ts';
import { checkFields, choiceCheck, dayCheck, required, textCheck } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { IntroductionFields, IntroductionSide } from './introduction.ts';
import type { IntroductionProblem } from './introduction-problem.ts';
import { declinedBy } from './introduction-stage.ts';

interface Known {
  readonly introduction: RecordOf<'introduction'> | null;
}
/** An introduction with the promise that it came from. */
export interface IntroductionWithPromise extends Known {
  readonly promise?: RecordOf<'promise'> | null | undefined;
}
interface OnDay {
  readonly on?: Day | undefined;
}
type Clock = Pick<Context, 'now' | 'zone'>;
type Outcome = Result<readonly PatchOf<'introduction'>[], IntroductionProblem>;

/** You asked A or B whether you may introduce them; again is a new day (T1). */
export function markIntroductionAsked(
  { introduction }: Known,
  intent: OnDay & ForSide,
  clock: Clock,
): Outcome {
  return stepped(introduction, intent, clock, (fields, on) => {
    if (fields.introducedOn) return refuse({ type: 'already-introduced', on: fields.introducedOn });
    return ok({ [`${intent.side}AskedOn`]: on });
  });
}

/** What A or B answered. A no ends it, and may become a yes later; nobody is introduced without both yes (T1). */
export function markAnswer(
  { introduction }: Known,
  intent: OnDay & ForSide & { readonly said: 'yes' | 'no' },
  clock: Clock,
): Outcome {
  const said = required(choiceCheck<'yes' | 'no'>(['yes', 'no']))(intent.said, 'said');
  if (!said.ok) return said;
  return stepped(introduction, intent, clock, (fields, on) => {
    if (fields.introducedOn) return refuse({ type: 'already-introduced', on: fields.introducedOn });
    const asked = fields[`${intent.side}AskedOn`] ?? on;
    return ok({
      [`${intent.side}AskedOn`]: asked,
      [`${intent.side}Answer`]: { said: intent.said, on },
    });
  });
}

/**
 * You introduced them. Refused until both said yes (T1). The promise that it came from is kept by it (F1), where it is given and open.
 */
export function markIntroduced(
  { introduction, promise }: IntroductionWithPromise,
  intent: OnDay,
  clock: Clock,
): Result<readonly Patch[], IntroductionProblem> {
  const done = stepped(introduction, intent, clock, (fields, on) => {
    const waiting = waitingFor(fields);
    return waiting ? refuse({ type: 'not-both-yes', waiting }) : ok({ introducedOn: on });
  });
  if (!done.ok || !promise || promise.fields.ending) return done;
  if (promise.id !== introduction?.fields.promise) return done;
  const on = intent.on ?? dayOf(clock.now, clock.zone);
  return ok([...done.value, { kind: 'promise', id: promise.id, fields: { ending: { how: 'kept', on } } }]);
}

/** They met. */
export function markMet({ introduction }: Known, intent: OnDay, clock: Clock): Outcome {
  return stepped(introduction, intent, clock, ({ introducedOn }, on) =>
    introducedOn ? ok({ metOn: on }) : refuse({ type: 'step-too-early', needs: 'introduced' }),
  );
}

/** You thanked both for it. */
export function markIntroductionThanked({ introduction }: Known, intent: OnDay, clock: Clock): Outcome {
  return stepped(introduction, intent, clock, ({ introducedOn }, on) =>
    introducedOn ? ok({ thankedOn: on }) : refuse({ type: 'step-too-early', needs: 'introduced' }),
  );
}

/** What came of it; one that worked counts as given to both (G1), and means that they met. */
export function markOutcome(
  { introduction }: Known,
  intent: OnDay & { readonly how: 'worked' | 'nothing'; readonly text?: string | undefined },
  clock: Clock,
): Outcome {
  const how = required(choiceCheck<'worked' | 'nothing'>(['worked', 'nothing']))(intent.how, 'how');
  if (!how.ok) return how;
  const text = textCheck(1000)(intent.text, 'text');
  if (!text.ok) return text;
  return stepped(introduction, intent, clock, ({ introducedOn, metOn }, on) => {
    if (!introducedOn) return refuse({ type: 'step-too-early', needs: 'introduced' });
    const met = intent.how === 'worked' && !metOn ? { metOn: on } : {};
    return ok({ ...met, outcome: { how: intent.how, on, ...(text.value !== null && { text: text.value }) } });
  });
}

/** It stops: you withdrew it, or it went quiet. What was done stays. */
export function endIntroduction(
  { introduction }: Known,
  intent: OnDay & { readonly how: 'withdrawn' | 'quiet' },
  clock: Clock,
): Outcome {
  const how = required(choiceCheck<'withdrawn' | 'quiet'>(['withdrawn', 'quiet']))(intent.how, 'how');
  if (!how.ok) return how;
  return stepped(introduction, intent, clock, (_, on) => ok({ ending: { how: intent.how, on } }));
}

/** Takes the latest step back: an outcome, an ending, a day, or an answer. */
export function takeStepBack({ introduction }: Known): Outcome {
  if (!introduction) return refuse({ type: 'introduction-missing' });
  const { fields } = introduction;
  const last = latestFields(fields);
  if (last.length === 0) return ok([]);
  const cleared = Object.fromEntries(
    [...last, ...(fields.nextOn ? ['nextOn'] : [])].map((path) => [path, null]),
  );
  return ok([{ kind: 'introduction', id: introduction.id, fields: cleared }]);
}

/** Changes its words or what it points at, or chooses the day of the next step (`nextOn`; null: the gentle one). */
export function editIntroduction(
  { introduction }: Known,
  intent: {
    readonly [field in 'about' | 'reason' | 'goal' | 'grewFrom' | 'promise' | 'nextOn']?:
      | string
      | null
      | undefined;
  },
): Outcome {
  if (!introduction) return refuse({ type: 'introduction-missing' });
  const read = checkFields<IntroductionFields>(edits, intent);
  if (!read.ok) return read;
  if (read.value.grewFrom === introduction.id) return refuse({ type: 'grew-from-itself' });
  const fields = changedFields(introduction.fields, read.value);
  return ok(changeRecord('introduction', introduction.id, fields));
}

const edits = {
  about: textCheck(1000),
  reason: textCheck(1000),
  goal: textCheck(100),
  grewFrom: textCheck(100),
  promise: textCheck(100),
  nextOn: dayCheck,
};

interface ForSide {
  readonly side: IntroductionSide;
}

/** One step further, on a day that is not in the future; the day chosen for it is used up. */
function stepped(
  introduction: RecordOf<'introduction'> | null,
  intent: OnDay & Partial<ForSide>,
  { now, zone }: Clock,
  decide: (fields: IntroductionFields, on: Day) => Result<Partial<IntroductionFields>, IntroductionProblem>,
): Outcome {
  if (!introduction) return refuse({ type: 'introduction-missing' });
  const { fields, id } = introduction;
  const ended = fields.outcome ?? fields.ending;
  if (ended) return refuse({ type: 'introduction-ended', how: ended.how, on: ended.on });
  if ('side' in intent && intent.side !== 'a' && intent.side !== 'b')
    return refuse({ type: 'not-a-choice', field: 'side', value: String(intent.side), choices: 'a, b' });
  const day = dayCheck(intent.on, 'on');
  if (!day.ok) return day;
  const today = dayOf(now, zone);
  const on = day.value ?? today;
  if (on > today) return refuse({ type: 'step-in-future', value: on });
  const wanted = decide(fields, on);
  if (!wanted.ok) return wanted;
  const used = fields.nextOn === undefined ? {} : { nextOn: null };
  return ok([{ kind: 'introduction', id, fields: { ...wanted.value, ...used } }]);
}

/** Who has not said yes. */
function waitingFor(fields: IntroductionFields): 'a' | 'b' | 'both' | null {
  const { aAnswer, bAnswer } = fields;
  const [a, b] = [aAnswer?.said === 'yes', bAnswer?.said === 'yes'];
  if (a && b) return null;
  return a ? 'b' : b ? 'a' : 'both';
}

/** What the furthest step wrote. */
function latestFields(fields: IntroductionFields): readonly string[] {
  const furthest = (['outcome', 'ending', 'thankedOn', 'metOn', 'introducedOn'] as const).find(
    (path) => fields[path] !== undefined,
  );
  if (furthest) return [furthest];
  const declined = declinedBy(fields);
  if (declined) return [`${declined}Answer`];
  const { aAnswer, bAnswer, aAskedOn, bAskedOn } = fields;
  if (aAnswer || bAnswer) return [(bAnswer?.on ?? '') >= (aAnswer?.on ?? '') ? 'bAnswer' : 'aAnswer'];
  if (aAskedOn || bAskedOn) return [(bAskedOn ?? '') >= (aAskedOn ?? '') ? 'bAskedOn' : 'aAskedOn'];
  return [];
}
