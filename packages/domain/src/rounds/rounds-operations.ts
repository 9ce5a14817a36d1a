import { isPresenceOnly } from '../coaching/tone.ts';
import { isSame } from '../records/changed-fields.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EventRounds } from './event-rounds.ts';
import { reseatRound } from './reseat-round.ts';

/** The most who can take part, so that it travels as one change. */
export const mostParticipants = 500;

/**
 * Keeps rounds with their event, `null` takes them away. Refused where only presence fits (P8), and, with `insteadOf`, where they are
 * no longer those: what was worked out from them would undo what somebody did meanwhile.
 */
export function keepRounds(
  { event }: { readonly event: RecordOf<'event'> | null },
  rounds: EventRounds | null,
  { insteadOf }: { readonly insteadOf?: EventRounds | null } = {},
): Result<
  readonly PatchOf<'event'>[],
  | { readonly type: 'event-missing' }
  | { readonly type: 'rounds-changed' }
  | { readonly type: 'presence-only' }
  | { readonly type: 'rounds-too-many'; readonly count: number; readonly most: number }
> {
  if (!event) return refuse({ type: 'event-missing' });
  if (isPresenceOnly(event.fields.kind)) return refuse({ type: 'presence-only' });
  if (rounds && rounds.people.length > mostParticipants)
    return refuse({ type: 'rounds-too-many', count: rounds.people.length, most: mostParticipants });
  if (insteadOf !== undefined && !isSame(event.fields.rounds ?? null, insteadOf))
    return refuse({ type: 'rounds-changed' });
  return ok([{ kind: 'event', id: event.id, fields: { rounds } }]);
}

/**
 * Another choice of who takes part or of how: what was planned and has not begun falls away. The round that is on goes on at its
 * tables, as `reseatRound` has it.
 */
export function changeRounds(
  rounds: EventRounds,
  change: Partial<Pick<EventRounds, 'people' | 'count' | 'size' | 'minutes'>>,
): EventRounds {
  const { startedAt, ...rest } = { ...rounds, ...change };
  const held = rounds.plan.slice(0, rounds.held);
  const running = startedAt === undefined ? undefined : rounds.plan[rounds.held];
  const there = rest.people.flatMap(({ id, isGone }) => (isGone ? [] : id));
  if (!running || startedAt === undefined || there.length < 2) return { ...rest, plan: held };
  return { ...rest, plan: [...held, reseatRound(running, there, held)], startedAt };
}

/** Whether every round that you chose has its tables: what was held, what is on, and what is to come. */
export function isPlanned({ plan, count }: EventRounds): boolean {
  return plan.length > 0 && plan.length >= count;
}

/** Round `number` (from 1) begins; one that began already, or was held, stays as it is. */
export function beginRound(rounds: EventRounds, number: number, startedAt: string): EventRounds {
  return rounds.held !== number - 1 || rounds.startedAt !== undefined ? rounds : { ...rounds, startedAt };
}

/** Round `number` (from 1) was held; the one after it waits to begin. Said twice it is held once. */
export function finishRound(rounds: EventRounds, number: number): EventRounds {
  if (rounds.held !== number - 1) return rounds;
  const { startedAt: _, ...rest } = rounds;
  return { ...rest, held: number };
}

/**
 * The round that is on at `now` (ms since 1970), from 1, with how many ms are left of it, 0 once it is over; null where none is. On a
 * clock that runs behind the one it began by, no more is left than a whole round.
 */
export function currentRound(
  { plan, held, minutes, startedAt }: EventRounds,
  now: number,
): { readonly number: number; readonly left: number } | null {
  if (startedAt === undefined || held >= plan.length) return null;
  const whole = minutes * 60_000;
  const left = Date.parse(startedAt) + whole - now;
  return { number: held + 1, left: Number.isNaN(left) ? 0 : Math.min(whole, Math.max(0, left)) };
}
