// How well what was given and received is read from a line (C5, G1): precision and recall, and of what was found how often kind and text
// fit. Usage: node bench/capture-given.ts [--verbose] [FILE…]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '@kennis/domain';

interface Favour {
  readonly by: 'me' | 'them';
  readonly what: string;
  readonly text: string;
}
interface Set {
  readonly now: string;
  readonly zone: string;
  readonly sentences: readonly { readonly text: string; readonly favours: readonly Favour[] }[];
}

const bars = { precision: 0.9, recall: 0.75, kind: 0.85, text: 0.8 };
const enoughOverlap = 0.6;

const verbose = process.argv.includes('--verbose');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const paths = files.length
  ? files
  : ['capture-given.json', 'capture-given-unseen.json'].map((name) => join(import.meta.dirname, name));
let low = false;
for (const path of paths) low = !report(path) || low;
process.exitCode = low ? 1 : 0;

function report(path: string): boolean {
  const { now, zone, sentences } = JSON.parse(readFileSync(path, 'utf8')) as Set;
  const count = { right: 0, missed: 0, extra: 0, kind: 0, text: 0 };
  for (const { text, favours } of sentences) {
    const found = [...capture(text, { now, zone }).favours];
    const wrong: string[] = [];
    for (const wanted of favours) {
      const at = found.findIndex(({ by }) => by === wanted.by);
      const [got] = at === -1 ? [] : found.splice(at, 1);
      if (got) count.right++;
      else count.missed++;
      if (got?.what === wanted.what) count.kind++;
      if (got && overlap(got.text, wanted.text) >= enoughOverlap) count.text++;
      if (got?.what !== wanted.what || overlap(got.text, wanted.text) < enoughOverlap)
        wrong.push(`wanted ${line(wanted)}; got ${got ? line(got) : 'nothing'}`);
    }
    count.extra += found.length;
    wrong.push(...found.map((each) => `extra ${line(each)}`));
    if (verbose && wrong.length > 0) console.log([`\n${text}`, ...wrong].join('\n   '));
  }
  const figures = {
    precision: count.right / Math.max(1, count.right + count.extra),
    recall: count.right / Math.max(1, count.right + count.missed),
    kind: count.kind / Math.max(1, count.right),
    text: count.text / Math.max(1, count.right),
  };
  console.log(`\n${path.split('/').at(-1)}: ${sentences.length} sentences`);
  const names = Object.keys(figures) as (keyof typeof figures)[];
  for (const name of names)
    console.log(`  ${name.padEnd(10)} ${figures[name].toFixed(2)}  (bar ${bars[name].toFixed(2)})`);
  return names.every((name) => figures[name] >= bars[name]);
}

function line({ by, what, text }: Favour): string {
  return `${by} ${what} “${text}”`;
}

/** F1 of the words of two texts. */
function overlap(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (!x || !y) return 0;
  const same = x.filter((word) => y.includes(word)).length;
  return (2 * same) / Math.max(1, x.length + y.length);
}
