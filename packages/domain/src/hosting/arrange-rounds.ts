import { firstSchedule } from './first-schedule.ts';
import { exchangePeople, type Improving, improveSchedule } from './improve-schedule.ts';
import { seededRandom } from './random.ts';
import { repeatFreeSeats } from './repeat-free.ts';
import { type Gains, Schedule } from './schedule.ts';
import { tableSizes } from './table-sizes.ts';

/** Of the total that can be had, what fairness may cost at most (R3). */
const fairnessMayCost = 0.008;
const fewPeople = 40;
/** Nobody should have less than this part of the middle one. */
const fairPart = 0.83;
/** What somebody's shortage counts, against the same amount of the total: dearer as long as there is room. */
const shortageCosts = [0.3, 0.7, 1.5, 3, 6, 12];

/** Seats everybody in all rounds: first for the largest total, then what that allows for those who have least. */
export function arrangeRounds(
  gains: Gains,
  count: number,
  rounds: number,
  size: number,
  seed: number,
): Schedule {
  const first = firstSchedule(gains, count, rounds, size);
  if (count <= size + 1 && tableSizes(count, size).length === 1) return first;
  const improving = improvingOf(gains, first, size, seed);
  const exact = size === 2 && rounds === 1 && count % 2 === 0;
  if (exact) return first;
  const found = bestOf(first, improving);
  const best = found.repeats === 0 ? found : fewerRepeats(gains, found, size, improving);
  return fairer(best, improving);
}

/** Of a few people each change is a large one: then the search starts several times, and warmer. */
function bestOf(first: Schedule, improving: Improving): Schedule {
  const warmer = first.count <= fewPeople ? [3, 6, 6, 10] : [];
  const found = [1, ...warmer].map((times) => {
    const schedule = first.copy();
    const repeatCost = times === 1 ? improving.repeatCost : improving.repeatCost / 3;
    improveSchedule(schedule, { ...improving, heat: improving.heat * times, repeatCost });
    if (times > 1) improveSchedule(schedule, { ...improving, heat: 0, steps: 20_000 });
    return schedule;
  });
  return found.reduce((best, each) =>
    each.repeats < best.repeats || (each.repeats === best.repeats && each.utility > best.utility)
      ? each
      : best,
  );
}

function improvingOf(gains: Gains, schedule: Schedule, size: number, seed: number): Improving {
  const { count, rounds, utility } = schedule;
  const meetings = (count * rounds * (size - 1)) / 2;
  const typical = utility / meetings || 1;
  return {
    steps: Math.min(700_000, 60_000 + count * rounds * 200 * (size === 2 ? 1 : 2)),
    gainWorth: 1,
    repeatCost: 4 * gains.reduce((most, gain) => Math.max(most, gain), 0) + typical,
    shortageCost: 0,
    heat: typical * 0.1,
    random: seededRandom(seed),
    likely: likelyOf(gains, count, Math.max(8, 2 * rounds * (size - 1))),
  };
}

/** The others most worth meeting for each, both ways. */
function likelyOf(gains: Gains, count: number, most: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, a) => {
    const value = Array.from(
      { length: count },
      (_, b) => (gains[a * count + b] as number) + (gains[b * count + a] as number),
    );
    return [...value.keys()]
      .filter((b) => b !== a && (value[b] as number) > 0)
      .sort((b, c) => (value[c] as number) - (value[b] as number))
      .slice(0, most);
  });
}

/** Where people meet again: seats known to be without repeats, or with fewer, filled as well as can be. */
function fewerRepeats(gains: Gains, found: Schedule, size: number, improving: Improving): Schedule {
  const { count, rounds } = found;
  const seats = repeatFreeSeats(tableSizes(count, size), rounds);
  const fewer = seats ? seated(gains, count, seats) : untangled(found, improving);
  if (fewer.repeats >= found.repeats) return found;
  exchangePeople(fewer, { ...improving, steps: Math.round(improving.steps / rounds) });
  improveSchedule(fewer, { ...improving, heat: 0 });
  return fewer;
}

function seated(gains: Gains, count: number, seats: readonly (readonly (readonly number[])[])[]): Schedule {
  const schedule = new Schedule(gains, count, seats.length);
  for (const [round, tables] of seats.entries()) schedule.seat(round, tables);
  return schedule;
}

/** The same people, seated only so that few meet again. */
function untangled(found: Schedule, improving: Improving): Schedule {
  const schedule = found.copy();
  improveSchedule(schedule, {
    ...improving,
    steps: Math.min(400_000, improving.steps * 3),
    gainWorth: 0,
    repeatCost: 1,
    heat: 0.6,
    likely: [],
  });
  return schedule;
}

/** Raises those furthest below the middle one, for as little of the total as it takes and no more than it may cost. */
function fairer(best: Schedule, improving: Improving): Schedule {
  best.setFloors({ own: fairPart * middle(best.own), shared: fairPart * middle(best.shared) });
  let fairest = best;
  for (const shortageCost of shortageCosts) {
    if (fairest.shortage < 1e-9) break;
    const next = fairest.copy();
    improveSchedule(next, { ...improving, heat: 0, shortageCost, steps: Math.round(improving.steps / 6) });
    if (next.utility < best.utility * (1 - fairnessMayCost) || next.repeats > best.repeats) break;
    fairest = next;
  }
  return fairest;
}

function middle(numbers: Float64Array): number {
  return numbers.toSorted()[numbers.length >> 1] ?? 0;
}
