import type { Schedule } from './schedule.ts';

/** How a schedule is improved. */
export interface Improving {
  readonly steps: number;
  /** What gain counts: 1, or 0 where only meeting again matters. */
  readonly gainWorth: 0 | 1;
  /** What a pair that meets again costs. */
  readonly repeatCost: number;
  /** What each unit of `shortage` costs. */
  readonly shortageCost: number;
  /** What the total must keep, whatever else would be better. */
  readonly least: number;
  /** How much worse a step may be at first, on the scale of the gains; 0 takes no step back. */
  readonly heat: number;
  readonly random: () => number;
  /** Of each person the others most worth meeting. */
  readonly likely: readonly (readonly number[])[];
}

/** What each unit of the total counts that must be kept and is not. */
const lostCosts = 100;
/** The part of the changes that begin with somebody who stays below a floor, where there are any. */
const forThoseBehind = 0.4;

/**
 * Lets pairs of people change places within a round, and now and then one of a fuller table join a smaller one, keeping what is
 * better (simulated annealing: Kirkpatrick, Gelatt and Vecchi 1983).
 */
export function improveSchedule(schedule: Schedule, improving: Improving): void {
  const { steps, heat, random, shortageCost } = improving;
  let score = scoreOf(schedule, improving);
  let short: readonly number[] = [];
  for (let step = 0; step < steps; step++) {
    if (shortageCost > 0 && step % schedule.count === 0) short = shortOf(schedule);
    const undo = tryStep(schedule, improving, short);
    if (!undo) continue;
    const after = scoreOf(schedule, improving);
    const warmth = heat * (1 - step / steps) ** 2;
    if (after >= score || (warmth > 0 && random() < Math.exp((after - score) / warmth))) score = after;
    else undo();
  }
}

/** Lets two people change places in all rounds at once, which keeps who meets whom as often: for schedules without repeats. */
export function exchangePeople(schedule: Schedule, improving: Improving): void {
  const { steps, random } = improving;
  let score = scoreOf(schedule, improving);
  for (let step = 0; step < steps; step++) {
    const [a, b] = [pick(random, schedule.count), pick(random, schedule.count)];
    if (a === b) continue;
    exchange(schedule, a, b);
    const after = scoreOf(schedule, improving);
    if (after >= score) score = after;
    else exchange(schedule, a, b);
  }
}

function exchange(schedule: Schedule, a: number, b: number): void {
  for (let round = 0; round < schedule.rounds; round++) {
    if (schedule.tableAt(round, a) !== schedule.tableAt(round, b)) schedule.swap(round, a, b);
  }
}

function scoreOf({ utility, repeats, shortage }: Schedule, improving: Improving): number {
  const { gainWorth, repeatCost, shortageCost, least } = improving;
  const lost = utility < least ? (least - utility) * lostCosts : 0;
  return utility * gainWorth - repeats * repeatCost - shortage * shortageCost - lost;
}

/** Who stays below a floor. */
function shortOf({ count, own, shared, floors }: Schedule): readonly number[] {
  const isBelow = (totals: Float64Array, least: Float64Array, person: number) =>
    (totals[person] as number) < (least[person] as number);
  return [...Array(count).keys()].filter(
    (person) => isBelow(own, floors.own, person) || isBelow(shared, floors.shared, person),
  );
}

/** Makes one change and gives the way back; null where the two sit together. */
function tryStep(
  schedule: Schedule,
  { random, likely }: Improving,
  short: readonly number[],
): (() => void) | null {
  const { count, rounds } = schedule;
  const round = pick(random, rounds);
  const behind = short.length > 0 && random() < forThoseBehind;
  const a = behind ? (short[pick(random, short.length)] as number) : pick(random, count);
  const others = likely[a] ?? [];
  const guided = others.length > 0 && random() < 0.7;
  const wanted = guided ? (others[pick(random, others.length)] as number) : pick(random, count);
  const [from, to] = [schedule.tableAt(round, a), schedule.tableAt(round, wanted)];
  if (from === to) return null;
  const members = schedule.members(round, to);
  if (schedule.members(round, from).length > members.length && random() < 0.5) {
    schedule.move(round, a, to);
    return () => schedule.move(round, a, from);
  }
  const b = members[pick(random, members.length)] as number;
  if (guided && b === wanted && members.length > 1) return null;
  schedule.swap(round, a, b);
  return () => schedule.swap(round, a, b);
}

function pick(random: () => number, below: number): number {
  return Math.floor(random() * below);
}
