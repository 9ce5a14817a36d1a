import { ok, type Result } from '../result.ts';
import { arrangeRounds } from './arrange-rounds.ts';
import { checkRounds } from './check-rounds.ts';
import type { Repeat, RoundsPlan, RoundsProblem, RoundsWish } from './rounds.ts';
import { type Gains, type Past, Schedule } from './schedule.ts';

/**
 * Seats people in groups over rounds (R1-R4): everybody in one group each round and never alone, nobody meets twice as long as
 * that is possible, as much gain for all together as can be found, and fair. After rounds that were `held` it goes
 * on: who met there meets again last, and what each had there counts. The same wish and `seed` give the same plan.
 */
export function planRounds(
  wish: RoundsWish,
  { seed = 1 }: { readonly seed?: number } = {},
): Result<RoundsPlan, RoundsProblem> {
  const checked = checkRounds(wish);
  if (!checked.ok) return checked;
  const { people, rounds, size, held = [] } = wish;
  const gains = checked.value;
  const past = held.length > 0 ? pastOf(gains, people, held) : null;
  const schedule = arrangeRounds(
    past ? stillToHave(gains, past) : gains,
    new Schedule(gains, people.length, rounds, past),
    size,
    seed,
  );
  const name = (person: number) => people[person] as string;
  return ok({
    rounds: schedule.tables.map((tables) =>
      tables.map((table) => table.toSorted((a, b) => a - b).map(name)).toSorted(byOrder(people)),
    ),
    totals: Object.fromEntries(people.map((id, person) => [id, rounded(schedule.own[person] as number)])),
    repeats: repeatsOf(schedule, name),
  });
}

/** What was met and had in rounds that were held; who is no longer there is passed over. */
function pastOf(gains: Gains, people: readonly string[], held: RoundsPlan['rounds']): Past {
  const place = new Map(people.map((id, at) => [id, at]));
  const schedule = new Schedule(gains, people.length, held.length);
  for (const [round, tables] of held.entries())
    schedule.seat(
      round,
      tables.map((table) => table.flatMap((id) => place.get(id) ?? [])),
    );
  return schedule;
}

function stillToHave(gains: Gains, { met }: Past): Gains {
  return gains.map((gain, at) => ((met[at] as number) > 0 ? 0 : gain));
}

function byOrder(people: readonly string[]): (a: readonly string[], b: readonly string[]) => number {
  const place = new Map(people.map((id, at) => [id, at]));
  return ([a = ''], [b = '']) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
}

function repeatsOf({ count, met }: Schedule, name: (person: number) => string): readonly Repeat[] {
  const repeats: Repeat[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const times = met[a * count + b] as number;
      if (times > 1) repeats.push({ people: [name(a), name(b)], times });
    }
  }
  return repeats;
}

/** Without the dust of adding and taking away. */
function rounded(total: number): number {
  return Number(total.toPrecision(12));
}
