import type { Patch } from '../change.ts';
import { eventOperation } from './event-operations.ts';
import type { SeenRecord } from './parts.ts';
import type { Random } from './random.ts';

/** What somebody does on a device: patches of one transaction, or the erasing of a record. */
export type Operation =
  | { readonly does: 'edit'; readonly patches: readonly Patch[] }
  | { readonly does: 'erase'; readonly recordId: string };

const words = ['bakker', 'Zwolle', 'Ünal', '', 'lang verhaal', 'x'];
const plainPaths = ['name', 'role', 'constructor', 'place'];
const setPaths = ['tags/borrel', 'tags/zorg', 'emails/a@example.nl', 'tags/__proto__'];

/** Something that a person may do who sees these records. */
export function anyOperation(seen: readonly SeenRecord[], random: Random, newId: () => string): Operation {
  const people = seen.filter(({ state }) => state.kind === 'person');
  if (people.length < 2 || random.chance(0.12)) return edit(newPerson(random, newId()));
  if (random.chance(0.2)) return edit(eventOperation(seen, random, newId));
  const person = random.pick(people).state;
  const record = random.pick(seen).state;
  const roll = random.next();
  if (roll < 0.4) return edit(anyEdit(person.kind, person.id, random));
  if (roll < 0.55) return edit(encounterWith(people, random, newId()));
  if (roll < 0.63) return edit(note(person.id, random, newId()));
  if (roll < 0.75) return edit({ kind: record.kind, id: record.id, fields: {}, deleted: true });
  if (roll < 0.82) return edit({ kind: record.kind, id: record.id, fields: {}, deleted: false });
  if (roll < 0.86) return edit(anyEdit('person', person.id, random), note(person.id, random, newId()));
  if (roll < 0.88) return { does: 'erase', recordId: record.id };
  if (roll < 0.9) return edit({ kind: 'person', id: person.id, fields: { role: 'te lang '.repeat(400) } });
  return edit(anyEdit('person', person.id, random), anyEdit('person', random.pick(people).state.id, random));
}

function edit(...patches: readonly Patch[]): Operation {
  return { does: 'edit', patches };
}

function newPerson(random: Random, id: string): Patch {
  return {
    kind: 'person',
    id,
    fields: { name: { full: random.pick(words) }, [random.pick(plainPaths)]: random.pick(words) },
  };
}

function anyEdit(kind: string, id: string, random: Random): Patch {
  const path = random.pick([...plainPaths, ...setPaths]);
  const value = random.chance(0.3)
    ? null
    : path.includes('/')
      ? { label: random.pick(words) }
      : random.pick(words);
  return { kind, id, fields: { [path]: value } };
}

function encounterWith(people: readonly SeenRecord[], random: Random, id: string): Patch {
  const met = [random.pick(people), random.pick(people)].map(({ state }) => [`people/${state.id}`, {}]);
  return { kind: 'encounter', id, fields: { on: '2026-11-21', channel: 'call', ...Object.fromEntries(met) } };
}

function note(about: string, random: Random, id: string): Patch {
  return { kind: 'note', id, fields: { about, text: random.pick(words), on: '2026-11-21' } };
}
