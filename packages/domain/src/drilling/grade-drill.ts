import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { choiceCheck, type FieldProblem, required } from '../records/check-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { DrillCardKind } from './drill.ts';
import { recallOf } from './drill-queue.ts';
import { type DrillGrade, recallAfter } from './recall-schedule.ts';

/** The four grades, the least known first. */
export const drillGrades: readonly DrillGrade[] = ['forgot', 'barely', 'knew', 'at-once'];

/** Why an answer is not kept: no such person, or a grade or card that is none. */
export type DrillProblem = FieldProblem | { readonly type: 'person-missing' };

/** The person asked about, and the drills that refer to them. */
export interface DrillRecords {
  readonly person: RecordOf<'person'> | null;
  readonly drills: readonly RecordOf<'drill'>[];
}

const cardKinds: readonly DrillCardKind[] = ['face-name', 'clue-name', 'name-fact', 'fact-name'];

/** Keeps how it went with one card (P7): when it is asked again follows from that. */
export function gradeDrill(
  { person, drills }: DrillRecords,
  { card, grade }: { readonly card: DrillCardKind; readonly grade: DrillGrade },
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'drill'>[], DrillProblem> {
  if (!person) return refuse({ type: 'person-missing' });
  const kind = required(choiceCheck(cardKinds))(card, 'card');
  if (!kind.ok) return kind;
  const wanted = required(choiceCheck(drillGrades))(grade, 'grade');
  if (!wanted.ok) return wanted;
  const before = recallOf(drills, person.id).get(card) ?? null;
  const state = recallAfter(before, grade, dayOf(now, zone));
  return ok([patch(person.id, drills, { [`cards/${card}`]: state }, ids)]);
}

/** No questions about this person any more, or again. */
export function leaveOutOfDrill(
  { person, drills }: DrillRecords,
  { leftOut }: { readonly leftOut: boolean },
  { now, zone, ids }: Context,
): Result<readonly PatchOf<'drill'>[], DrillProblem> {
  if (!person) return refuse({ type: 'person-missing' });
  const own = drills.filter(({ fields }) => fields.person === person.id);
  if (!leftOut) {
    const out = own.filter(({ fields }) => fields.leftOutOn !== undefined);
    return ok(out.map(({ id }) => ({ kind: 'drill', id, fields: { leftOutOn: null } })));
  }
  return ok([patch(person.id, drills, { leftOutOn: dayOf(now, zone) }, ids)]);
}

function patch(
  person: string,
  drills: readonly RecordOf<'drill'>[],
  fields: PatchOf<'drill'>['fields'],
  ids: () => string,
): PatchOf<'drill'> {
  const [own] = drills.filter((each) => each.deletedAt === null && each.fields.person === person);
  if (own) return { kind: 'drill', id: own.id, fields };
  return { kind: 'drill', id: ids(), fields: { person, ...fields } };
}
