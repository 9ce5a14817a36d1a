import { type EncounterFields, type PersonFields, type Tie, tieOf } from '@kennis/domain';
import type { RecordState } from '@kennis/sync';
import { type Draft, type Drafts, isRevived, referencesOf, stateAt } from './draft.ts';
import { filterKey } from './links-of.ts';
import type { WritePort } from './port.ts';

/**
 * The ties that a write changes, by person: of the people in its encounters and of the people it writes. Encounters with
 * somebody who was merged into a person count for that person.
 */
export async function settleTies(port: WritePort, drafts: Drafts): Promise<ReadonlyMap<string, Tie>> {
  const touched = touchedPeople(drafts);
  if (touched.size === 0) return new Map();
  const people = await survivors(port, drafts, touched);
  const [aliases, own] = await Promise.all([
    aliasesOf(port, drafts, people),
    encountersWith(port, drafts, [...people]),
  ]);
  const theirs = await encountersWith(port, drafts, [...aliases.keys()]);
  const encounters = new Map([...own, ...theirs]);
  const ties = new Map<string, Tie>();
  for (const id of people) {
    const names = [id, ...[...aliases].filter(([, of]) => of === id).map(([alias]) => alias)];
    const met = new Map(names.flatMap((name) => encounters.get(name) ?? []));
    ties.set(id, tieOf(met.values(), stateAt(drafts, id)?.fields as PersonFields));
  }
  return ties;
}

function touchedPeople({ byId }: Drafts): Set<string> {
  const people = new Set<string>();
  for (const draft of byId.values()) {
    if (draft.found === draft.foundBefore && !isRevived(draft)) continue;
    if (draft.state.kind === 'person') people.add(draft.state.id);
    for (const id of tiedBy(draft)) people.add(id);
  }
  return people;
}

/** Whose tie a record is part of: the people of an encounter, the survivor of a merged person; before and after. */
function tiedBy({ state, found, foundBefore }: Draft): readonly string[] {
  if (state.kind !== 'encounter' && state.kind !== 'person') return [];
  const roles = state.kind === 'encounter' ? 'people' : 'mergedInto';
  return [foundBefore, found].flatMap(({ index }) =>
    index.links.filter(({ role }) => role === roles).map(({ to }) => to),
  );
}

/** The people who remain: from each merged one to whom it was merged into, loading those not seen yet. */
async function survivors(port: WritePort, drafts: Drafts, from: ReadonlySet<string>): Promise<Set<string>> {
  const people = new Set(from);
  let next = [...from];
  for (let depth = 0; next.length > 0 && depth < deepestMerge; depth++) {
    const unseen = next.filter((id) => !stateAt(drafts, id));
    if (unseen.length > 0) for (const [id, record] of await port.records(unseen)) drafts.seen.set(id, record);
    next = next
      .map((id) => stateAt(drafts, id)?.fields.mergedInto)
      .filter((id): id is string => typeof id === 'string' && !people.has(id));
    for (const id of next) people.add(id);
  }
  return new Set([...people].filter((id) => isUnmerged(stateAt(drafts, id))));
}

function isUnmerged(state: RecordState | null): boolean {
  return state?.kind === 'person' && typeof state.fields.mergedInto !== 'string';
}

/** Who was merged into these people, directly or by way of others: alias -> person. */
async function aliasesOf(
  port: WritePort,
  drafts: Drafts,
  people: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const aliases = new Map<string, string>();
  let next = new Map([...people].map((id) => [filterKey('alias', id), id]));
  for (let depth = 0; next.size > 0 && depth < deepestMerge; depth++) {
    const found = new Map<string, string>();
    for (const { key, recordId } of await linksWith(port, drafts, [...next.keys()])) {
      const person = next.get(key);
      if (person === undefined || recordId === person || aliases.has(recordId)) continue;
      aliases.set(recordId, person);
      found.set(filterKey('alias', recordId), person);
    }
    next = found;
  }
  return aliases;
}

async function linksWith(
  port: WritePort,
  { byId }: Drafts,
  keys: readonly string[],
): Promise<readonly { readonly key: string; readonly recordId: string }[]> {
  const stored = (await port.links(keys)).filter(({ recordId }) => !byId.has(recordId));
  const drafted = [...byId.values()].flatMap(({ state, found }) =>
    keys.filter((key) => found.links.has(key)).map((key) => ({ key, recordId: state.id })),
  );
  return [...stored, ...drafted];
}

type Met = ReadonlyMap<string, readonly (readonly [id: string, EncounterFields])[]>;

/** The live encounters with each of these people. */
async function encountersWith(port: WritePort, { byId }: Drafts, people: readonly string[]): Promise<Met> {
  const met = new Map<string, (readonly [string, EncounterFields])[]>(people.map((id) => [id, []]));
  if (people.length === 0) return met;
  for (const { key, record } of await port.linked('encounter', people)) {
    if (!byId.has(record.id)) met.get(key)?.push([record.id, record.fields as EncounterFields]);
  }
  for (const { state, found, deletedAt } of byId.values()) {
    if (state.kind !== 'encounter' || deletedAt !== null) continue;
    for (const id of referencesOf(found)) met.get(id)?.push([state.id, state.fields as EncounterFields]);
  }
  return met;
}

const deepestMerge = 8;
