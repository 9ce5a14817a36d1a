// How well asks are matched (precision@3 on labelled asks) and how long a book of 10,000 people takes.
// Usage: node bench/matching.ts [--quality] [--verbose [matching-blind-2.json]]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createMatchIndex, type MatchPerson, type MatchQuery } from '@kennis/domain';
import { createMatchingBook } from './matching-book.ts';
import { median } from './median.ts';

interface Labelled {
  readonly people: readonly MatchPerson[];
  readonly queries: readonly (MatchQuery & { readonly id: string; readonly right: readonly string[] })[];
}

const verbose = process.argv.includes('--verbose');
const rounds = 3;

const files = readdirSync(import.meta.dirname).filter((name) => /^matching-.*\.json$/.test(name));
const shownFile = process.argv.find((word) => word.endsWith('.json')) ?? 'matching-asks.json';
const precisions = files.map(quality);
if (process.argv.includes('--quality')) process.exit();
console.log('\ntimes             people   asks   milliseconds');
const sizes = [2_500, 5_000, 10_000, 20_000];
const measured = sizes.map(times);
for (const [at, size] of sizes.slice(1).entries()) {
  const growth = (measured[at + 1]?.cold ?? 0) / (measured[at]?.cold ?? 1);
  console.log(`growth to ${size} people: ${growth.toFixed(2)} times (bar: close to 2)`);
}
const at10 = measured[2] ?? { cold: 0, change: 0 };
const good = precisions.every((each) => each >= 0.8) && at10.cold <= 1500 && at10.change <= 20;
process.exitCode = good ? 0 : 1;

/** Precision@3: of the first three the part that is right, of at most as many as are right. */
function quality(file: string): number {
  const { people, queries } = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Labelled;
  const index = createMatchIndex(people);
  let [sum, first, found, right, shown] = [0, 0, 0, 0, 0];
  for (const query of queries) {
    const ids = index.query(query, 10).map(({ id }) => id);
    const three = ids.slice(0, 3);
    const hits = three.filter((id) => query.right.includes(id)).length;
    sum += hits / Math.min(3, query.right.length);
    shown += three.length;
    first += query.right.includes(ids[0] ?? '') ? 1 : 0;
    found += ids.filter((id) => query.right.includes(id)).length;
    right += query.right.length;
    if (verbose && file === shownFile && hits < Math.min(3, query.right.length))
      console.log(`${query.text}: wanted ${query.right.join(' ')}, got ${ids.join(' ')}`);
  }
  console.log(
    `${file}: ${queries.length} asks, ${people.length} people: precision@3 ${(sum / queries.length).toFixed(3)} (bar 0.8), first right ${(first / queries.length).toFixed(3)}, found in ten ${(found / right).toFixed(3)}, shown in three ${(shown / queries.length).toFixed(2)}`,
  );
  return sum / queries.length;
}

function times(size: number): { readonly cold: number; readonly change: number } {
  const people = createMatchingBook(size);
  const asks = people.reduce((sum, person) => sum + (person.asks?.length ?? 0), 0);
  const cold: number[] = [];
  const change: number[] = [];
  let pairs = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const index = createMatchIndex(people);
    const built = performance.now();
    pairs = index.introductions(50).length;
    cold.push(performance.now() - start);
    if (verbose)
      console.log(
        `   building ${(built - start).toFixed(0)}, all asks ${(performance.now() - built).toFixed(0)}`,
      );
    const changed = performance.now();
    index.update({
      ...people[7],
      id: 'p7',
      role: 'imker',
      offers: ['honing'],
      asks: ['een jurist in Zwolle'],
    });
    index.query({ owner: 'p7', text: 'een jurist in Zwolle' });
    index.introductions(50);
    change.push(performance.now() - changed);
  }
  const line = (what: string, figure: number, bar: string) =>
    console.log(
      `${what.padEnd(18)}${String(size).padEnd(9)}${String(asks).padEnd(7)}${figure.toFixed(1)}${bar}`,
    );
  line('cold, all asks', median(cold), size === 10_000 ? ' (bar 1500)' : '');
  line('after one change', median(change), size === 10_000 ? ' (bar 20)' : '');
  if (pairs === 0) console.log('no introductions');
  return { cold: median(cold), change: median(change) };
}
