import type { Place } from './place-index.ts';

/** How somebody's place fits the place that was asked for. */
export type Nearness = 'same' | 'near' | 'region' | 'country' | 'far' | 'unknown';

const sameKilometres = 9;
const nearKilometres = 32;

/** How near `place` is to what was asked for: a town, a province or a country. */
export function nearness(asked: Place, place: Place | null): Nearness {
  if (!place) return 'unknown';
  if (asked.at && place.at) return betweenTowns(asked, place);
  if (shares(asked.provinces, place.provinces)) return asked.at ? 'region' : 'same';
  if (!shares(asked.countries, place.countries)) return 'far';
  return asked.at || asked.provinces.length > 0 ? 'country' : 'same';
}

function betweenTowns(asked: Place, place: Place): Nearness {
  const kilometres = distance(asked, place);
  if (asked.name === place.name || kilometres < sameKilometres) return 'same';
  if (kilometres < nearKilometres) return 'near';
  if (shares(asked.provinces, place.provinces)) return 'region';
  return shares(asked.countries, place.countries) ? 'country' : 'far';
}

function distance({ at: from }: Place, { at: to }: Place): number {
  if (!from || !to) return Number.POSITIVE_INFINITY;
  const north = (from[0] - to[0]) * 11.1;
  const east = (from[1] - to[1]) * 11.1 * Math.cos((((from[0] + to[0]) / 20) * Math.PI) / 180);
  return Math.hypot(north, east);
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
