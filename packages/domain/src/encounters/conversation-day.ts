import { type Day, isDay } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import { type EncounterProblem, isAhead } from './log-contact.ts';

/** The day a talk was on: the one given, else that of its event where that has come, else today. */
export function conversationDay(
  given: string | null | undefined,
  event: RecordOf<'event'> | null,
  today: Day,
): Result<Day, EncounterProblem> {
  if (!given)
    return ok(event && isDay(event.fields.on) && event.fields.on <= today ? event.fields.on : today);
  if (!isDay(given)) return refuse({ type: 'day-does-not-exist', field: 'on', value: given });
  return isAhead(given, today) ? refuse({ type: 'day-in-future', field: 'on', value: given }) : ok(given);
}
