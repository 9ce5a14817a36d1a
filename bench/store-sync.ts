import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ok } from '../packages/domain/src/index.ts';
import type { ServerStore } from '../packages/store/src/index.ts';
import { openSqliteStore } from '../packages/store/src/sqlite/index.ts';
import { type Change, patchToChange, printStamp } from '../packages/sync/src/index.ts';
import { benchContext, benchFolder, bookId, filledStore, uuidv7 } from './store-fill.ts';
import { printFigure, quantile } from './store-measure.ts';

const origin = { cause: 'sync', user: 'bench' } as const;

/** Taking 10,000 changes of a device, giving a first pull of 50,000 records, and 50 clients creating at once. */
export async function benchSync(): Promise<void> {
  await measure('push of 10,000 changes', 3, pushSeconds);
  await measure('first pull of 50,000 records', 5, pullSeconds);
  const rates: number[] = [];
  for (let run = 0; run < 3; run++) rates.push(await createsPerSecond());
  const middle = quantile(
    rates.sort((a, b) => a - b),
    0.5,
  );
  printFigure('creates per second, 50 at once, each durable', middle.toFixed(0), '1300 over HTTP');
}

async function measure(name: string, reach: number, act: () => Promise<number>): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) times.push(await act());
  const middle = quantile(
    times.sort((a, b) => a - b),
    0.5,
  );
  printFigure(name, `${middle.toFixed(2)} s`, `${reach} s`);
}

async function emptyStore(): Promise<ServerStore> {
  const folder = benchFolder('empty');
  rmSync(folder, { recursive: true });
  return openSqliteStore({
    file: join(benchFolder('empty'), 'kennis.db'),
    context: benchContext('benchmark'),
  });
}

/** A device's changes: a tenth people, the rest encounters with them. */
function deviceChanges(count: number): readonly Change[] {
  const start = Date.now() - count;
  const people = Array.from({ length: count / 10 }, () => uuidv7(start));
  return Array.from({ length: count }, (_, n) => {
    const stamp = printStamp(start + n, 0, 'device1');
    const person = people[n % people.length] ?? '';
    const day = new Date(start - (n % 900) * 86_400_000).toISOString().slice(0, 10);
    const fields = {
      name: { full: `Sanne Bakker${n}`, given: 'Sanne', family: `Bakker${n}` },
      organisation: `Bedrijf ${n % 97}`,
    };
    const patch =
      n < people.length
        ? { kind: 'person', id: person, fields }
        : {
            kind: 'encounter',
            id: uuidv7(start + n),
            fields: { on: day, channel: 'call', [`people/${person}`]: { known: true } },
          };
    return patchToChange(patch, uuidv7(start + n), stamp);
  });
}

async function pushSeconds(): Promise<number> {
  const store = await emptyStore();
  const changes = deviceChanges(10_000);
  const started = performance.now();
  for (let sent = 0; sent < changes.length; sent += 1000) {
    const { accepted } = await store.book(bookId).accept(changes.slice(sent, sent + 1000), origin);
    if (accepted.length !== 1000) throw new Error(`${accepted.length} of 1000 changes were accepted`);
  }
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  return seconds;
}

async function pullSeconds(): Promise<number> {
  const store = await filledStore(5000);
  const started = performance.now();
  let [rev, records] = [0, 0];
  while (records < 50_000) {
    const page = await store.book(bookId).since(rev, 1000);
    JSON.stringify(page);
    records += page.length;
    rev = page.at(-1)?.rev ?? rev;
    if (page.length === 0) break;
  }
  const seconds = (performance.now() - started) / 1000;
  await store.close();
  return (seconds * 50_000) / records;
}

async function createsPerSecond(): Promise<number> {
  const store = await emptyStore();
  const until = performance.now() + 3000;
  let made = 0;
  const client = async () => {
    while (performance.now() < until) {
      const fields = {
        name: { full: 'Sanne de Vries', given: 'Sanne', prefix: 'de', family: 'Vries' },
        role: 'eigenaar',
        organisation: 'Bakkerij De Vries',
      };
      const written = await store
        .book(bookId)
        .edit(origin, () => ok([{ kind: 'person', id: uuidv7(Date.now()), fields }]));
      if (!written.ok) throw new Error(written.problem.type);
      made += 1;
    }
  };
  await Promise.all(Array.from({ length: 50 }, client));
  await store.close();
  return made / 3;
}
