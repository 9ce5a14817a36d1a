import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { InterviewQuestion } from './interview.ts';

/** Ticks a question of the plan while you talk, or takes the tick back; `recordInterview` then takes it along (C4). */
export function markInterviewQuestion(
  { interview }: { readonly interview: RecordOf<'interview'> | null },
  { question, asked }: { readonly question: string; readonly asked: boolean },
): Result<readonly PatchOf<'interview'>[], { readonly type: 'interview-missing' }> {
  if (!interview) return refuse({ type: 'interview-missing' });
  const path = `questions/${question}` as const;
  const planned = interview.fields[path];
  if (!planned || (planned.asked ?? false) === asked) return ok([]);
  const { text, place } = planned;
  const value: InterviewQuestion = { text, place, ...(asked && { asked: true as const }) };
  return ok([{ kind: 'interview', id: interview.id, fields: { [path]: value } }]);
}
