import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewQuestion } from './interview.ts';

/** Ticks a question of the plan while you talk, or takes the tick back; `recordInterview` then takes it along (C4). */
export function markInterviewQuestion(
  { interview }: { readonly interview: RecordOf<'interview'> | null },
  { question, asked }: { readonly question: string; readonly asked: boolean },
): Result<readonly PatchOf<'interview'>[], { readonly type: 'interview-missing' }> {
  if (!interview) return refuse({ type: 'interview-missing' });
  const planned = interview.fields[`questions/${question}`];
  if (!planned || (planned.asked ?? false) === asked) return ok([]);
  const { text, place } = planned;
  const value: InterviewQuestion = { text, place, ...(asked && { asked: true as const }) };
  const fields: Elements<'questions', InterviewQuestion> = { [`questions/${question}`]: value };
  return ok([{ kind: 'interview', id: interview.id, fields }]);
}
