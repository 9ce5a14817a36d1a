import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleNetwork, indexVersion, ok } from '../packages/domain/src/index.ts';
import type { ServerStore, StoreContext } from '../packages/store/src/index.ts';
import { openSqliteStore } from '../packages/store/src/sqlite/index.ts';

export const bookId = 'bench-book';

/** What a store needs of the world, as the server gives it. */
export function benchContext(device: string): StoreContext {
  return { now: Date.now, ids: () => uuidv7(Date.now()), device };
}

/** A folder of this benchmark; the same one each time for the same name. */
export function benchFolder(name: string): string {
  const folder = join(tmpdir(), 'kennis-bench-store', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** An SQLite store with an example network of so many people, about ten encounters each; filled once and kept. */
export async function filledStore(people: number): Promise<ServerStore> {
  const folder = benchFolder(`${people}-people-v${indexVersion}`);
  const marker = join(folder, 'filled');
  const context = benchContext('benchmark');
  if (existsSync(marker)) return openSqliteStore({ file: join(folder, 'kennis.db'), context });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  const store = await openSqliteStore({ file: join(folder, 'kennis.db'), context });
  const started = performance.now();
  let records = 0;
  for (const batch of exampleNetwork({
    people,
    years: 3,
    now: '2026-11-21T19:30:00.000Z',
    zone: 'Europe/Amsterdam',
    language: 'nl',
  })) {
    const written = await store.book(bookId).edit({ cause: 'example', user: null }, () => ok(batch));
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    records += batch.length;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`filled ${people} people, ${records} records in ${seconds.toFixed(1)} s`);
  writeFileSync(marker, '');
  return store;
}

/** A UUIDv7 (RFC 9562). */
export function uuidv7(milliseconds: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  const random = crypto.randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}
