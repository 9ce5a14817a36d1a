import type { Patch } from '../change.ts';
import type { SeenRecord } from './parts.ts';
import type { Random } from './random.ts';

const keys = ['jan-bos~ede', 'mo', 'li-wang~kpn', '-', '__proto__'];
const days = ['2026-11-20', '2026-11-21', '2026-11-22'];

/**
 * Something about an event or what comes of one: values that are replaced whole (rounds, an answer, a card of a drill), sets by key
 * (who is on a list) and by record (whom one of them is), and records that grew from others.
 */
export function eventOperation(seen: readonly SeenRecord[], random: Random, newId: () => string): Patch {
  const [one, other] = [anyOf(seen, 'person', random, newId), anyOf(seen, 'person', random, newId)];
  const event = anyOf(seen, 'event', random, newId);
  const make = random.pick([
    () => ({ ...event, fields: { name: 'Borrel', on: random.pick(days) } }),
    () => ({ ...event, fields: { rounds: random.chance(0.2) ? null : rounds([one.id, other.id], random) } }),
    () => ({ ...known(seen, 'attendance', random, newId), fields: listed(event.id, one.id, random) }),
    () => ({ ...known(seen, 'introduction', random, newId), fields: steps(one.id, other.id, random) }),
    () => ({ ...known(seen, 'drill', random, newId), fields: graded(one.id, random) }),
    () => ({
      ...known(seen, 'favour', random, newId),
      fields: { person: one.id, grewFrom: random.pick(seen).state.id, on: random.pick(days) },
    }),
  ]);
  return make();
}

type Which = Pick<Patch, 'kind' | 'id'>;

/** One that there is; a new one where there is none. */
function anyOf(seen: readonly SeenRecord[], kind: string, random: Random, newId: () => string): Which {
  const some = seen.filter(({ state }) => state.kind === kind);
  return some.length === 0 ? { kind, id: newId() } : { kind, id: random.pick(some).state.id };
}

/** Mostly one that there is, so that devices write to the same. */
function known(seen: readonly SeenRecord[], kind: string, random: Random, newId: () => string): Which {
  return random.chance(0.25) ? { kind, id: newId() } : anyOf(seen, kind, random, newId);
}

function rounds(people: readonly string[], random: Random): unknown {
  const held = random.pick([0, 1, 2]);
  return {
    people: people.map((id) => ({ id, name: random.pick(keys) })),
    plan: [[people], [[...people].reverse()]],
    held,
    ...(random.chance(0.5) && { startedAt: `${random.pick(days)}T19:00:00.000Z` }),
  };
}

function listed(event: string, person: string, random: Random): Patch['fields'] {
  const [key, gone] = [random.pick(keys), random.pick(keys)];
  return {
    event,
    on: random.pick(days),
    [`listed/${gone}`]: null,
    [`listed/${key}`]: { at: random.pick([1, 2, 3]), name: { full: random.pick(keys) } },
    [`recognised/${person}`]: random.chance(0.3) ? null : { as: key },
    [`unknown/${key}`]: random.chance(0.5) ? null : { on: random.pick(days) },
  };
}

function steps(a: string, b: string, random: Random): Patch['fields'] {
  const answer = { said: random.pick(['yes', 'no']), on: random.pick(days) };
  const step = random.pick([
    { aAskedOn: random.pick(days) },
    { aAnswer: answer },
    { bAnswer: random.chance(0.2) ? null : answer },
    { ending: { how: 'withdrawn', on: random.pick(days) } },
  ]);
  return random.chance(0.5) ? { a, b, ...step } : step;
}

function graded(person: string, random: Random): Patch['fields'] {
  const card = { due: random.pick(days), times: random.pick([1, 2, 3]), stability: 2.5 };
  return { person, [`cards/${random.pick(['face-name', 'name-fact'])}`]: card };
}
