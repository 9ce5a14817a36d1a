import { FSRSAlgorithm } from 'ts-fsrs';
import { addDays, type Day, daysBetween, isDay } from '../days/day.ts';
import type { DrillCardState } from './drill.ts';

/** How it went, in four plain words: not known, barely, known, at once. */
export type DrillGrade = 'forgot' | 'barely' | 'knew' | 'at-once';

/** The grades as FSRS numbers them. */
const ratings: { readonly [grade in DrillGrade]: number } = { forgot: 1, barely: 2, knew: 3, 'at-once': 4 };
const longestDays = 365;

/**
 * How well a card is recalled after it was asked on `today` (FSRS-6, at least a day between, no chance in it): the same answers on the same
 * days always give the same days.
 */
export function recallAfter(before: DrillCardState | null, grade: DrillGrade, today: Day): DrillCardState {
  const algorithm = recallAlgorithm();
  const known = before !== null && isSound(before) ? before : null;
  const since = known ? Math.max(0, daysBetween(known.last, today)) : 0;
  const memory = known && { stability: known.stability, difficulty: known.difficulty };
  const { stability, difficulty } = algorithm.next_state(memory, since, ratings[grade]);
  return {
    due: addDays(today, algorithm.next_interval(stability, since)),
    last: today,
    stability,
    difficulty,
    times: (known?.times ?? 0) + 1,
    lapses: (known?.lapses ?? 0) + (known && grade === 'forgot' ? 1 : 0),
  };
}

/** The chance, from 0 to 1, that a card is recalled on `today`; 0 where it was never asked. */
export function recallChance(state: DrillCardState | null, today: Day): number {
  if (state === null || !isSound(state)) return 0;
  return recallAlgorithm().forgetting_curve(Math.max(0, daysBetween(state.last, today)), state.stability);
}

function recallAlgorithm(): FSRSAlgorithm {
  return new FSRSAlgorithm({
    enable_fuzz: false,
    enable_short_term: false,
    maximum_interval: longestDays,
  });
}

/** What came from elsewhere may hold anything. */
function isSound({ last, stability, difficulty }: DrillCardState): boolean {
  return isDay(last) && stability >= 0.001 && stability <= 36_500 && difficulty >= 1 && difficulty <= 10;
}
