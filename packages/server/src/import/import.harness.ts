import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportView, PersonFields } from '@kennis/domain';
import type { Book, ServerStore, StoredRecord } from '@kennis/store';
import { openSqliteStore } from '@kennis/store/sqlite';
import { createIds } from '@kennis/sync';
import { createDevice } from '../create-device.ts';
import { applyImport } from './apply/apply-import.ts';
import type { ImportMeans } from './import-means.ts';
import { previewImport } from './preview-import.ts';
import { undoImport } from './undo/undo-import.ts';

/** A book in a real database, and what an import needs. */
export interface TestBook extends ImportMeans {
  readonly store: ServerStore;
  readonly clock: { now: number };
  preview(text: string | Uint8Array, name?: string): Promise<ImportView>;
  apply(id: string): Promise<ImportView>;
  undo(id: string): Promise<ImportView>;
  /** Preview and apply. */
  take(text: string | Uint8Array): Promise<ImportView>;
  /** Every live person by name, with their fields. */
  people(): Promise<Map<string, StoredRecord<'person'>>>;
  /** The texts of somebody's notes. */
  notes(name: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function openTestBook(): Promise<TestBook> {
  const folder = await mkdtemp(join(tmpdir(), 'kennis-import-'));
  const clock = { now: Date.parse('2026-11-21T19:30:00Z') };
  const now = () => clock.now++;
  const ids = createIds(now, randomFillSync);
  const store = await openSqliteStore({
    file: join(folder, 'kennis.db'),
    context: { now, ids, device: createDevice() },
  });
  const book: Book = store.book(ids());
  await book.edit({ cause: 'edit', user: null }, () => ({
    ok: true,
    value: [{ kind: 'setting', id: 'setting', fields: { zone: 'Europe/Amsterdam' } }],
  }));
  const means = { book, jobs: store.jobs, now, ids };
  const must = <Value>(result: { ok: true; value: Value } | { ok: false; problem: unknown }): Value => {
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    return result.value;
  };
  const bytesOf = (text: string | Uint8Array) => (typeof text === 'string' ? Buffer.from(text) : text);
  const people = async () => {
    const all = await book.all('person', { limit: 20_000 });
    return new Map(all.map((person) => [person.fields.name.full, person]));
  };
  const self: TestBook = {
    ...means,
    store,
    clock,
    preview: async (text, name = 'contacten') =>
      must(await previewImport(means, { name, bytes: bytesOf(text) }, { user: null, language: 'nl' })),
    apply: async (id) => must(await applyImport(means, id, 'test')),
    undo: async (id) => must(await undoImport(means, id, 'test')),
    take: async (text) => self.apply((await self.preview(text)).id),
    people,
    notes: async (name) => {
      const person = (await people()).get(name);
      const notes = await book.linked('note', person?.id ?? '', { limit: 100 });
      return notes.map(({ fields }) => fields.text).sort();
    },
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return self;
}

/** One vCard 3.0 of these lines. */
export function card(...lines: string[]): string {
  return ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
}

/** What a person has, without what every person has. */
export function plain({ fields }: StoredRecord<'person'>): Partial<PersonFields> {
  const { card: _, uid: __, resource: ___, import: ____, ...rest } = fields;
  return rest;
}
