import { ok, type Patch } from '@kennis/domain';
import { type Change, patchToChange, printStamp } from '@kennis/sync';
import { expect } from 'vitest';
import type { Book, Origin, Store, StoreContext, StoredRecord } from '../store.ts';

/** An adapter under test: a store on data of its own, and, where it can be had, a second one on the same data. */
export interface OpenedStore {
  readonly store: Store;
  /** Opens the same data once more, as another process does. */
  readonly another?: (context: StoreContext) => Promise<Store>;
  readonly close: () => Promise<void>;
}

/** Opens an adapter for the contract. */
export type OpenStore = (context: StoreContext) => Promise<OpenedStore>;

/** A context whose clock only moves when told, with ids that sort in the order of making. */
export interface TestContext extends StoreContext {
  time: number;
}

/** Starts on 21 November 2026. */
export function testContext(device = 'device1'): TestContext {
  let made = 0;
  const context: TestContext = {
    time: Date.UTC(2026, 10, 21, 19, 30),
    device,
    now: () => context.time,
    ids: () => `01939a00-0000-7000-8000-${device.slice(-2)}${(++made).toString(16).padStart(10, '0')}`,
  };
  return context;
}

/** What the tests of a contract work with: each test takes books of its own from one store. */
export interface Setup {
  readonly context: TestContext;
  book(): Book;
  readonly another: ((context: StoreContext) => Promise<Store>) | undefined;
}

export const byEdit: Origin = { cause: 'edit', user: 'user1' };

/** Writes patches and expects that it goes well. */
export async function write(book: Book, ...patches: readonly Patch[]): Promise<readonly StoredRecord[]> {
  const result = await book.edit(byEdit, () => ok(patches));
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value : [];
}

/** A person named `full`, of whom the last word is the family name. */
export function person(id: string, full: string, fields: Patch['fields'] = {}): Patch {
  const [given = '', ...rest] = full.split(' ');
  const family = rest.pop();
  const prefix = rest.join(' ');
  const name = { full, given, ...(prefix && { prefix }), ...(family && { family }) };
  return { kind: 'person', id, fields: { name, ...fields } };
}

/** An encounter on `on` with people. */
export function encounter(
  id: string,
  on: string,
  people: readonly string[],
  fields: Patch['fields'] = {},
): Patch {
  const known = Object.fromEntries(people.map((one) => [`people/${one}`, { known: true }]));
  return { kind: 'encounter', id, fields: { on, channel: 'call', ...known, ...fields } };
}

/** A change made elsewhere, at `milliseconds` after the start of `testContext`. */
export function change(patch: Patch, id: string, milliseconds: number, device = 'elsewhere'): Change {
  return patchToChange(patch, id, printStamp(Date.UTC(2026, 10, 21, 19, 30) + milliseconds, 0, device));
}

/** The ids of records or people, in order. */
export function idsOf(
  rows: readonly (StoredRecord | { readonly person: { readonly id: string } })[],
): readonly string[] {
  return rows.map((row) => ('person' in row ? row.person.id : row.id));
}
