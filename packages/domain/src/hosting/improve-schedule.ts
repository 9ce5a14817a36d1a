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
  /** How much worse a step may be at first, on the scale of the gains; 0 takes no step back. */
  readonly heat: number;
  readonly random: () => number;
  /** Of each person the others most worth meeting. */
  readonly likely: readonly (readonly number[])[];
}

/**
 * Lets pairs of people change places within a round, and now and then one of a fuller table join a smaller one, keeping what is
 * better (simulated annealing: Kirkpatrick, Gelatt and Vecchi 1983).
 */
export function improveSchedule(schedule: Schedule, improving: Improving): void {
  const { steps, heat, random } = improving;
  let score = scoreOf(schedule, improving);
  for (let step = 0; step < steps; step++) {
    const undo = tryStep(schedule, improving);
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
  return utility * improving.gainWorth - repeats * improving.repeatCost - shortage * improving.shortageCost;
}

/** Makes one change and gives the way back; null where the two sit together. */
function tryStep(schedule: Schedule, { random, likely }: Improving): (() => void) | null {
  const { count, rounds } = schedule;
  const round = pick(random, rounds);
  const a = pick(random, count);
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
