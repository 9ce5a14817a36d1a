import { ok, type Result, refuse } from '../result.ts';
import type { Gain, RoundsProblem, RoundsWish } from './rounds.ts';
import type { Gains } from './schedule.ts';

const mostPeople = 1000;
const mostRounds = 100;
/** Above it, sums over people and rounds would no longer be exact. */
const mostGain = 1e9;
/** Gains below this part of the largest count as none: no plan changes by them. */
const leastPart = 1e-12;
const leastGain = 1e-100;

/** The gains as a table of numbers, one row per person, or what is wrong with the wish. */
export function checkRounds({ people, gain, rounds, size }: RoundsWish): Result<Gains, RoundsProblem> {
  if (people.length < 2) return refuse({ type: 'rounds-too-few-people', count: people.length });
  if (people.length > mostPeople)
    return refuse({ type: 'rounds-too-many', count: people.length, most: mostPeople });
  const places = new Map(people.map((id, place) => [id, place]));
  const twice = people.find((id, place) => places.get(id) !== place);
  if (twice !== undefined) return refuse({ type: 'rounds-person-twice', id: twice });
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds)
    return refuse({ type: 'rounds-number-unfit', value: String(rounds) });
  if (!Number.isInteger(size) || size < 2 || size > people.length)
    return refuse({ type: 'rounds-size-unfit', value: String(size), most: people.length });
  return gainsOf(places, gain);
}

function gainsOf(places: ReadonlyMap<string, number>, gain: readonly Gain[]): Result<Gains, RoundsProblem> {
  const gains = new Float64Array(places.size * places.size);
  for (const [from, to, value] of gain) {
    const [row, column] = [places.get(from), places.get(to)];
    if (row === undefined) return refuse({ type: 'rounds-person-unknown', id: from });
    if (column === undefined) return refuse({ type: 'rounds-person-unknown', id: to });
    if (row === column) return refuse({ type: 'rounds-gain-self', id: from });
    if (!(value >= 0 && value <= mostGain))
      return refuse({ type: 'rounds-gain-unfit', from, to, value: String(value) });
    const place = row * places.size + column;
    gains[place] = (gains[place] as number) + value;
  }
  const most = gains.reduce((largest, each) => Math.max(largest, each), 0);
  const least = Math.max(leastGain, leastPart * most);
  return ok(gains.map((each) => (each < least ? 0 : each)));
}
