import { addDays, type Day } from '../days/day.ts';
import type { EncounterFields } from '../encounters/encounter.ts';

/** Days to wait after one, two, three and more messages in a row that were not answered (A8). */
const waits = [21, 60, 180] as const;
const oneWay: ReadonlySet<EncounterFields['channel']> = new Set(['mail', 'message', 'letter', 'card']);

type Contact = Pick<EncounterFields, 'on' | 'channel' | 'from'>;

/**
 * The day until which no suggestion about a person is made, since your last messages were not answered; null where they
 * were, or where you spoke. `encounters` are the latest with this person, in any order.
 */
export function coolDownUntil(encounters: readonly Contact[]): Day | null {
  const waiting = unansweredDays(encounters);
  const [last] = waiting;
  const wait = waits[Math.min(waiting.length, waits.length) - 1];
  return last === undefined || wait === undefined ? null : addDays(last, wait);
}

/** The days, latest first, on which you wrote since they last answered or you spoke (A8). */
export function unansweredDays(encounters: readonly Contact[]): readonly Day[] {
  const latest = [...encounters].sort((a, b) => (a.on < b.on ? 1 : -1));
  const answered = latest.findIndex((encounter) => !isUnanswered(encounter));
  const waiting = new Set((answered < 0 ? latest : latest.slice(0, answered)).map(({ on }) => on));
  const answeredOn = latest[answered]?.on;
  if (answeredOn !== undefined) waiting.delete(answeredOn);
  return [...waiting];
}

function isUnanswered({ from, channel }: Contact): boolean {
  return from === 'me' && oneWay.has(channel);
}
