// How well texts are read: precision and recall per kind on labelled sets, tuned and unseen, and texts per second.
// Usage: node bench/reading.ts [--verbose [-unseen|-blind-2]]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type ReadAs, type ReadLanguage, readText } from '@kennis/domain/reading';
import { median } from './median.ts';

interface Labelled {
  readonly id: string;
  readonly lang: ReadLanguage;
  readonly text: string;
  readonly as?: ReadAs;
  /** A finding without a span is about the whole text. */
  readonly findings?: readonly { readonly kind: string; readonly span?: readonly [number, number] }[];
  readonly specific?: boolean;
  readonly missing?: readonly string[];
}
type Count = { right: number; missed: number; extra: number };
type Note = (kind: string, text: Labelled, wanted: boolean, had: boolean, words: string) => void;

const bars = { precision: 0.85, recall: 0.8 };
const sets = [
  ['pitch', 'reading-pitches'],
  ['ask', 'reading-asks'],
  ['letter', 'reading-letters'],
] as const;
const verbose = process.argv.includes('--verbose');

const series = ['', '-unseen', ...blindSeries()];
const shown = process.argv.find((word) => word.startsWith('-blind-') || word === '-unseen') ?? '';

for (const kind of series) {
  console.log(`\n${kind.slice(1) || 'tuned'} (bars: precision ${bars.precision}, recall ${bars.recall})`);
  for (const [as, name] of sets)
    if (existsSync(join(import.meta.dirname, `${name}${kind}.json`)))
      report(as, `${name}${kind}.json`, verbose && kind === shown);
}
speed();

/** Sets of another author, each measured before the words were tuned to it: `-blind-2`, `-blind-3` and so on. */
function blindSeries(): readonly string[] {
  const names = readdirSync(import.meta.dirname).flatMap(
    (name) => name.match(/reading-pitches(-blind-\d+)/)?.[1] ?? [],
  );
  return names.toSorted();
}

function read(file: string): readonly Labelled[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as readonly Labelled[];
}

function report(as: 'pitch' | 'ask' | 'letter', file: string, tell: boolean): void {
  const counts = new Map<string, Count>();
  const note: Note = (kind, { id, text }, wanted, had, words) => {
    const count = counts.get(kind) ?? { right: 0, missed: 0, extra: 0 };
    counts.set(kind, count);
    if (wanted && had) count.right++;
    else if (wanted) count.missed++;
    else if (had) count.extra++;
    if (tell && wanted !== had)
      console.log(`  ${wanted ? 'missed' : 'extra '} ${kind} ${id}: ${words}  | ${text}`);
  };
  for (const labelled of read(file)) {
    const got = readText({
      text: labelled.text,
      lang: labelled.lang,
      as: as === 'letter' ? (labelled.as ?? 'follow-up') : as,
    });
    if (as === 'ask') compareAsk(note, labelled, got);
    else compareFindings(note, labelled, got.findings);
  }
  console.log(`${file}`);
  for (const [kind, count] of [...counts].sort()) print(kind, count);
}

function compareAsk(note: Note, labelled: Labelled, got: ReturnType<typeof readText>): void {
  note(
    'specific',
    labelled,
    labelled.specific === true,
    got.specific === true,
    JSON.stringify(got.ask?.parts),
  );
  for (const part of ['role', 'sector', 'region', 'organisation'] as const) {
    const wanted = labelled.missing?.includes(part) === true;
    note(
      `missing ${part}`,
      labelled,
      wanted,
      got.missing?.includes(part) === true,
      JSON.stringify(got.ask?.parts),
    );
  }
}

/** A finding is right where a label of its kind overlaps it; each label counts once. */
function compareFindings(
  note: Note,
  labelled: Labelled,
  findings: ReturnType<typeof readText>['findings'],
): void {
  const labels = labelled.findings ?? [];
  for (const { kind, span } of labels) {
    const [start, end] = span ?? [0, labelled.text.length];
    const had = findings.some((each) => each.kind === kind && each.span[0] < end && start < each.span[1]);
    note(kind, labelled, true, had, labelled.text.slice(start, end));
  }
  for (const { kind, span } of findings) {
    const known = labels.some(
      (label) =>
        label.kind === kind &&
        (label.span?.[0] ?? 0) < span[1] &&
        span[0] < (label.span?.[1] ?? labelled.text.length),
    );
    if (!known) note(kind, labelled, false, true, labelled.text.slice(...span));
  }
}

function print(kind: string, { right, missed, extra }: Count): void {
  const part = (whole: number) => (whole === 0 ? '  -  ' : (right / whole).toFixed(3));
  const low = right < bars.precision * (right + extra) || right < bars.recall * (right + missed);
  console.log(
    `  ${kind.padEnd(20)} precision ${part(right + extra)}  recall ${part(right + missed)}  n ${right + missed}${low ? '  below' : ''}`,
  );
}

function speed(): void {
  const texts = sets.flatMap(([as, name]) =>
    read(`${name}.json`).map(({ text, lang, as: kind }) => ({
      text,
      lang,
      as: as === 'letter' ? (kind ?? 'follow-up') : as,
    })),
  );
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (const text of texts) readText(text);
    return texts.length / ((performance.now() - start) / 1000);
  });
  console.log(`\n${Math.round(median(rounds))} texts per second (median of ${rounds.length})`);
}
