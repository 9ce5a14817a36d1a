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
    const wrong = compare(count, [...capture(text, { now, zone }).favours], favours);
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

type Count = { right: number; missed: number; extra: number; kind: number; text: number };

function compare(count: Count, found: Favour[], wanted: readonly Favour[]): readonly string[] {
  const wrong: string[] = [];
  for (const each of wanted) {
    const at = found.findIndex(({ by }) => by === each.by);
    const [got] = at === -1 ? [] : found.splice(at, 1);
    const kind = got?.what === each.what;
    const text = isAlike(got?.text ?? '', each.text);
    count[got ? 'right' : 'missed']++;
    count.kind += Number(kind);
    count.text += Number(text);
    if (!kind || !text) wrong.push(`wanted ${line(each)}; got ${got ? line(got) : 'nothing'}`);
  }
  count.extra += found.length;
  return [...wrong, ...found.map((each) => `extra ${line(each)}`)];
}

function line({ by, what, text }: Favour): string {
  return `${by} ${what} “${text}”`;
}

/** Whether most of their words are the same. */
function isAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  if (!x || !y) return false;
  const same = x.filter((word) => y.includes(word)).length;
  return (2 * same) / Math.max(1, x.length + y.length) >= enoughOverlap;
}
