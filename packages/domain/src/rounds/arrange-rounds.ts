import { firstSchedule, pricedSchedule } from './first-schedule.ts';
import { exchangePeople, type Improving, improveSchedule } from './improve-schedule.ts';
import { worthBothWays } from './pair-tables.ts';
import { seededRandom } from './random.ts';
import { rematchRounds } from './rematch-rounds.ts';
import { repeatFreeSeats } from './repeat-free.ts';
import type { Floors, Gains, Schedule } from './schedule.ts';
import { tableSizes } from './table-sizes.ts';

/** Of the total that can be had, what fairness may cost at most (R3). */
const fairnessMayCost = 0.009;
const fewPeople = 40;
const manyPeople = 250;
/** Nobody should have less than this part of the middle one. */
const fairPart = 0.815;
/** Of what somebody could have of the best others for them, what can be had while others have theirs. */
const attainable = 0.8;
/** What somebody's shortage counts, against the same amount of the total: dearer as long as there is room. */
const shortageCosts = [0.4, 1.2, 4, 12];
/** At the end meeting again costs so many times more that no gain is worth it. */
const apartCounts = 50;
/** The same where whole rounds are made anew. */
const rematchCosts = [1, 2.5, 8];

/** Seats everybody in all rounds: first for the largest total, then what that allows for those who have least. */
export function arrangeRounds(gains: Gains, empty: Schedule, size: number, seed: number): Schedule {
  const { count, rounds } = empty;
  const severalPairs = size === 2 && rounds > 1;
  const first = severalPairs ? pricedSchedule(gains, empty) : firstSchedule(gains, empty, size);
  if (count <= size + 1 && tableSizes(count, size).length === 1) return first;
  const improving = improvingOf(gains, first, size, seed);
  const exact = size === 2 && rounds === 1 && count % 2 === 0;
  if (exact) return first;
  const found = bestOf([
    ...(severalPairs ? [polished(first, improving)] : []),
    ...(severalPairs && count > fewPeople ? [] : startsOf(first, improving)),
    ...turnedStarts(first, size, improving),
  ]);
  const apart = { ...improving, repeatCost: improving.repeatCost * apartCounts };
  const best = found.repeats === 0 ? found : fewerRepeats(found, size, apart);
  return fairer(best, gains, size, apart);
}

/** Of a few people each change is a large one: then the search starts several times, and warmer. */
function startsOf(first: Schedule, improving: Improving): readonly Schedule[] {
  const warmer = first.count <= fewPeople ? [3, 6, 6, 10, 15] : [];
  return [1, ...warmer].map((times) => {
    const schedule = first.copy();
    const repeatCost = times === 1 ? improving.repeatCost : improving.repeatCost / 3;
    improveSchedule(schedule, { ...improving, heat: improving.heat * times, repeatCost });
    if (times > 1) improveSchedule(schedule, { ...improving, heat: 0, steps: 20_000 });
    return schedule;
  });
}

/** What is close to the most already changes only for the better. */
function polished(first: Schedule, improving: Improving): Schedule {
  const schedule = first.copy();
  improveSchedule(schedule, { ...improving, heat: 0, steps: Math.round(improving.steps / 5) });
  return schedule;
}

/** Where few meetings are left over, hardly any change is free of repeats: then who has which seat is what can be chosen. */
function turnedStarts(first: Schedule, size: number, improving: Improving): readonly Schedule[] {
  const { count, rounds } = first;
  const crowded = rounds * (size - 1) * 2 > count - 1;
  const seats = crowded && count <= fewPeople ? repeatFreeSeats(tableSizes(count, size), rounds) : null;
  if (!seats) return [];
  return Array.from({ length: 8 }, () => {
    const schedule = seated(first, seats);
    exchangePeople(schedule, { ...improving, gainWorth: 0, steps: 2 * count });
    exchangePeople(schedule, { ...improving, steps: 60 * count });
    improveSchedule(schedule, { ...improving, steps: 10_000 });
    return schedule;
  });
}

function bestOf(schedules: readonly Schedule[]): Schedule {
  return schedules.reduce((best, each) =>
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
    steps: Math.min(
      size === 2 ? 700_000 : Math.round(2_400_000 / Math.max(6, size)),
      60_000 + Math.round(count * rounds * (size === 2 ? 300 : 120)),
    ),
    gainWorth: 1,
    repeatCost: 4 * gains.reduce((most, gain) => Math.max(most, gain), 0) + typical,
    shortageCost: 0,
    least: 0,
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
function fewerRepeats(found: Schedule, size: number, improving: Improving): Schedule {
  const { count, rounds } = found;
  const kept = found.copy();
  improveSchedule(kept, { ...improving, heat: 0 });
  if (kept.repeats === 0) return kept;
  const seats = repeatFreeSeats(tableSizes(count, size), rounds);
  const fewer = seats ? seated(found, seats) : untangled(found, improving);
  if (fewer.repeats >= kept.repeats) return kept;
  exchangePeople(fewer, { ...improving, steps: Math.round(improving.steps / rounds) });
  improveSchedule(fewer, { ...improving, heat: 0 });
  return fewer;
}

function seated(like: Schedule, seats: readonly (readonly (readonly number[])[])[]): Schedule {
  const schedule = like.empty();
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
function fairer(best: Schedule, gains: Gains, size: number, improving: Improving): Schedule {
  const { count, rounds } = best;
  const value = worthBothWays(gains, count);
  const meetings = rounds * (size - 1);
  const floorsAt = ({ own, shared }: Schedule): Floors => ({
    own: floorsOf(own, gains, meetings),
    shared: floorsOf(shared, value, meetings),
  });
  best.setFloors(floorsAt(best));
  const least = best.utility * (1 - fairnessMayCost);
  const raised = size === 2 ? raisedByTalk(best, gains, least) : raisedBySwaps(best, improving, least);
  return polishedFairly(raised, floorsAt, { ...improving, least });
}

function raisedByTalk(best: Schedule, gains: Gains, least: number): Schedule {
  const { count, floors } = best;
  const fairer = best.copy();
  fairer.setFloors(onlyOwn(floors));
  for (const shortageCost of count > manyPeople ? rematchCosts.slice(1) : [0.5, ...rematchCosts, 8])
    rematchRounds(fairer, gains, { shortageCost, least });
  return fairer;
}

/** By swaps that only help: first what each has themselves, then also what others have of them where that takes nothing from it. */
function polishedFairly(start: Schedule, floorsOf: (of: Schedule) => Floors, improving: Improving): Schedule {
  const polishing = { ...improving, shortageCost: 8, heat: 0, steps: Math.round(improving.steps / 8) };
  let fairest = start;
  for (const wish of [onlyOwn, onlyOwn, (floors: Floors) => floors]) {
    const own = onlyOwn(floorsOf(fairest));
    const next = fairest.copy();
    next.setFloors(wish(floorsOf(fairest)));
    if (next.shortage < 1e-9) continue;
    improveSchedule(next, polishing);
    fairest.setFloors(own);
    next.setFloors(own);
    if (next.shortage <= fairest.shortage && next.repeats <= fairest.repeats) fairest = next;
  }
  return fairest;
}

function onlyOwn({ own }: Floors): Floors {
  return { own, shared: new Float64Array(own.length) };
}

/** At tables a change touches many: swaps, at a price that rises as long as there is room. */
function raisedBySwaps(best: Schedule, improving: Improving, least: number): Schedule {
  let fairest = best;
  for (const shortageCost of shortageCosts) {
    if (fairest.shortage < 1e-9) break;
    const next = fairest.copy();
    const heat = improving.heat / 5;
    improveSchedule(next, { ...improving, shortageCost, heat, steps: Math.round(improving.steps / 5) });
    if (next.utility < least || next.repeats > best.repeats) break;
    fairest = next;
  }
  return fairest;
}

/** A part of the middle total for each, and less for who could never have that much. */
function floorsOf(totals: Float64Array, worth: Float64Array, meetings: number): Float64Array {
  const floor = fairPart * middle(totals);
  return totals.map((_, person) => {
    const row = worth.subarray(person * totals.length, (person + 1) * totals.length).toSorted();
    const most = row.subarray(-meetings).reduce((sum, each) => sum + each, 0);
    return Math.min(floor, attainable * most);
  });
}

function middle(numbers: Float64Array): number {
  return numbers.toSorted()[numbers.length >> 1] ?? 0;
}
