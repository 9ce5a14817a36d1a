import { isDay } from '../days/day.ts';
import type { PathStep } from '../paths/find-paths.ts';
import type { Sentence } from './sentence-of.ts';

/** Why one step of a path may work (T3): `Je sprak Anna 8 keer, voor het laatst op 1 oktober 2026`. `nameOf` gives names by id. */
export function pathStepSentence(
  { from, to, reason }: Pick<PathStep, 'from' | 'to' | 'reason'>,
  nameOf: (id: string) => string,
): Sentence {
  const { type, ...details } = reason;
  const values = Object.entries(details).map(([name, value]) => [
    name,
    isDay(value) ? new Date(`${value}T10:30:00Z`) : value,
  ]);
  return {
    key: `path.${type}`,
    values: { ...Object.fromEntries(values), from: nameOf(from), to: nameOf(to) },
  };
}
