import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../packages/store/src/sqlite/index.ts';
import { benchContext, benchFolder, bookId } from './store-fill.ts';
import { printFigure } from './store-measure.ts';

/** Kills a writing process with SIGKILL so many times at any moment, and looks whether all it acknowledged is there. */
export async function benchKills(times: number): Promise<void> {
  rmSync(benchFolder('kill'), { recursive: true });
  const file = join(benchFolder('kill'), 'kennis.db');
  let [acknowledged, lost, torn] = [0, 0, 0];
  for (let run = 0; run < times; run++) {
    const ids = await killedWriter(file, 250 + Math.random() * 500);
    const found = await lookFor(file, ids);
    acknowledged += ids.length;
    lost += ids.length - found.records;
    if (!found.whole) torn += 1;
  }
  printFigure(
    `${times} x kill -9, ${acknowledged} records acknowledged`,
    `${lost} lost, ${torn} damaged`,
    '0 lost, 0 damaged',
  );
}

/** The ids that a writer acknowledged before it was killed. A last line that is not whole was not read by anybody. */
async function killedWriter(file: string, milliseconds: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'store-writer.ts'), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed: Buffer[] = [];
  writer.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  await Promise.race([once(writer.stdout, 'data'), ended(writer)]);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  writer.kill('SIGKILL');
  await ended(writer);
  const text = Buffer.concat(printed).toString();
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split(/\s+/)
    .filter((id) => id !== '');
}

async function lookFor(
  file: string,
  ids: readonly string[],
): Promise<{ readonly records: number; readonly whole: boolean }> {
  const store = await openSqliteStore({ file, context: benchContext('reader1') });
  const book = store.book(bookId);
  const records = (await book.records(ids)).length;
  const [checks, { rev }, counts] = [await store.check(), await book.position(), await book.counts()];
  const journalEnds = (await book.changeAt(rev)) !== null && (await book.changeAt(rev + 1)) === null;
  const evenly = counts.person === counts.encounter;
  await store.close();
  return { records, whole: journalEnds && evenly && checks.every(({ ok }) => ok) };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
}
