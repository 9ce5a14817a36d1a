// How well a line becomes a draft: precision, recall and F1 per field on sentences with what they say, and the time per line.
// Usage: node bench/capture.ts [--verbose] [FILE…]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { capture, indexKnown, type KnownPerson, type PrintedDraft, printDraft } from '@kennis/domain';

type Person = PrintedDraft['people'][number];
type Expected = Partial<Omit<PrintedDraft, 'people'>> & { readonly people?: readonly Partial<Person>[] };
interface Sentences {
  readonly now: string;
  readonly zone: string;
  readonly known: readonly KnownPerson[];
  readonly sentences: readonly (Expected & { readonly text: string; readonly targets?: readonly string[] })[];
}

/** Texts count as the same where their words (without articles) overlap by this F1. */
const enoughOverlap = 0.7;
const fields = [
  'name',
  'knownId',
  'role',
  'organisation',
  'place',
  'email',
  'phone',
  'ask',
  'offer',
  'promise',
  'dueOn',
  'metThrough',
  'memory',
] as const;
type Field = (typeof fields)[number];
type Count = { right: number; missed: number; extra: number };
type Score = Record<Field, Count>;

const verbose = process.argv.includes('--verbose');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const paths = files.length
  ? files
  : [
      'capture-sentences.json',
      'capture-held-out.json',
      'capture-later.json',
      'capture-later-2.json',
      'capture-later-3.json',
      'capture-later-4.json',
      'capture-fresh.json',
    ].map((name) => join(import.meta.dirname, name));
let low = false;
for (const path of paths) low = !report(path) || low;
process.exitCode = low ? 1 : 0;

function report(path: string): boolean {
  const set = JSON.parse(readFileSync(path, 'utf8')) as Sentences;
  const known = indexKnown(set.known);
  const score = Object.fromEntries(
    fields.map((field) => [field, { right: 0, missed: 0, extra: 0 }]),
  ) as Score;
  for (const { text, targets = [], ...expected } of set.sentences) {
    const got = printDraft(capture(text, { now: set.now, zone: set.zone, known, targets }));
    const wrong = compare(score, got, expected);
    if (verbose && wrong.length > 0) {
      console.log(`\n${text}`);
      for (const line of wrong) console.log(`   ${line}`);
    }
  }
  return print(path, set, score, time(set));
}

type Note = (field: Field, want: string | null, have: string | null, same: boolean) => void;

function compare(score: Score, got: PrintedDraft, expected: Expected): string[] {
  const wrong: string[] = [];
  const note: Note = (field, want, have, same) => {
    if (want === null && have === null) return;
    if (want !== null && have !== null && same) {
      score[field].right++;
      return;
    }
    if (want !== null) score[field].missed++;
    if (have !== null) score[field].extra++;
    wrong.push(`${field}: wanted ${want ?? 'nothing'}, got ${have ?? 'nothing'}`);
  };
  comparePeople(note, got, expected);
  compareWishes(note, 'ask', got.asks, expected.asks ?? []);
  compareWishes(note, 'offer', got.offers, expected.offers ?? []);
  comparePromises(note, got, expected);
  for (const field of ['metThrough', 'memory'] as const) {
    note(field, expected[field] ?? null, got[field], overlap(expected[field] ?? '', got[field] ?? ''));
  }
  return wrong;
}

function comparePeople(note: Note, got: PrintedDraft, expected: Expected): void {
  for (const [want, have] of pairs(
    expected.people ?? [],
    got.people,
    (a, b) => fold(a.name) === fold(b.name),
  )) {
    note('name', want?.name ?? null, have?.name ?? null, true);
    for (const field of ['knownId', 'role', 'organisation', 'place', 'email', 'phone'] as const) {
      const [a, b] = [want?.[field] ?? null, have?.[field] ?? null];
      note(field, a, b, field === 'phone' ? digits(a) === digits(b) : fold(a) === fold(b));
    }
  }
}

function compareWishes(
  note: Note,
  field: 'ask' | 'offer',
  got: PrintedDraft['asks'],
  wanted: PrintedDraft['asks'],
): void {
  for (const [want, have] of pairs(wanted, got, (a, b) => a.who === b.who && overlap(a.text, b.text))) {
    note(field, want && `${want.who}: ${want.text}`, have && `${have.who}: ${have.text}`, true);
  }
}

function comparePromises(note: Note, got: PrintedDraft, expected: Expected): void {
  for (const [want, have] of pairs(
    expected.promises ?? [],
    got.promises,
    (a, b) => a.by === b.by && overlap(a.text, b.text),
  )) {
    note('promise', want && `${want.by}: ${want.text}`, have && `${have.by}: ${have.text}`, true);
    note('dueOn', want?.dueOn ?? null, have?.dueOn ?? null, want?.dueOn === have?.dueOn);
  }
}

/** Pairs what is the same; the rest stands alone on its side. */
function pairs<A, B>(
  wanted: readonly A[],
  got: readonly B[],
  same: (a: A, b: B) => boolean,
): [A | null, B | null][] {
  const left = [...got];
  const found: [A | null, B | null][] = wanted.map((want) => {
    const at = left.findIndex((have) => same(want, have));
    return [want, at < 0 ? null : (left.splice(at, 1)[0] ?? null)];
  });
  return [...found, ...left.map((have): [A | null, B | null] => [null, have])];
}

function fold(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

function digits(text: string | null): string {
  return (text ?? '').replace(/\D/g, '');
}

function overlap(a: string, b: string): boolean {
  const words = (text: string) =>
    fold(text)
      .split(' ')
      .filter((word) => word && !/^(?:de|het|een|the|a|an|to)$/.test(word));
  const [left, right] = [words(a), words(b)];
  const rest = [...right];
  const shared = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return left.length + right.length > 0 && (2 * shared) / (left.length + right.length) >= enoughOverlap;
}

function f1({ right, missed, extra }: Count): number {
  return right === 0 && missed + extra === 0 ? 1 : (2 * right) / (2 * right + missed + extra);
}

function print(path: string, set: Sentences, score: Score, milliseconds: number): boolean {
  const total: Count = { right: 0, missed: 0, extra: 0 };
  console.log(`\n${path}: ${set.sentences.length} sentences`);
  console.log('field          precision  recall   F1     n');
  for (const field of fields) {
    const count = score[field];
    total.right += count.right;
    total.missed += count.missed;
    total.extra += count.extra;
    row(field, count);
  }
  row('all', total);
  console.log(`median ${milliseconds.toFixed(2)} ms per line`);
  return f1(total) >= 0.9 && fields.every((field) => f1(score[field]) >= 0.8);
}

function row(name: string, count: Count): void {
  const { right, missed, extra } = count;
  const part = (whole: number) => (whole === 0 ? '  -  ' : (right / whole).toFixed(3));
  console.log(
    `${name.padEnd(15)}${part(right + extra)}      ${part(right + missed)}    ${f1(count).toFixed(3)}  ${right + missed}`,
  );
}

function time(set: Sentences): number {
  const known = indexKnown(set.known);
  const times: number[] = [];
  for (let round = 0; round < 20; round++) {
    for (const { text } of set.sentences) {
      const start = performance.now();
      capture(text, { now: set.now, zone: set.zone, known });
      if (round >= 5) times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}
