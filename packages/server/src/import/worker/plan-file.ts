import {
  type BookPerson,
  type ImportCounts,
  type ImportFormat,
  type ImportPlan,
  type IncomingPerson,
  importKeys,
  ok,
  type PreviewRow,
  planImport,
  type Result,
  refuse,
} from '@kennis/domain';
import type { RecordState } from '@kennis/sync';
import type { ImportPart } from '../import-state.ts';
import type { FileProblem } from '../reading/file-reading.ts';
import { importLimits } from '../reading/import-limits.ts';
import { readImportFile } from '../reading/read-import-file.ts';
import type { ReadingOptions } from '../reading/reading-options.ts';
import { differencesText } from '../wording/reason-text.ts';
import { batches } from './batches.ts';
import { FirstProblems } from './first-problems.ts';
import { incomingOf } from './incoming-of.ts';

/** What planning asks of where the book is. */
export interface PlanHost {
  known(keys: readonly string[]): Promise<readonly BookPerson[]>;
  /** What each record of our own export would do: make, add, or nothing. */
  weigh(records: readonly RecordState[]): Promise<ImportCounts>;
  part(part: ImportPart): Promise<void>;
}

export interface PlanOptions extends ReadingOptions {
  /** The day of the import, ISO. */
  readonly today: string;
}

/** What a file would do to a book. */
export interface FilePlan {
  readonly format: ImportFormat;
  readonly counts: ImportCounts;
  /** The first thousand of `problemCount`, by where they stand. */
  readonly problems: readonly FileProblem[];
  readonly problemCount: number;
  readonly rows: readonly PreviewRow[];
  readonly parts: number;
  readonly total: number;
}

const mostRows = 100;

/** Reads a file part by part, hands the parts over, and says what they would do. */
export async function planFile(
  bytes: Uint8Array,
  options: PlanOptions,
  ids: () => string,
  host: PlanHost,
  mostPeople: number = importLimits.people,
): Promise<Result<FilePlan, FileProblem>> {
  const opened = readImportFile(bytes, options);
  if (!opened.ok) return opened;
  const { format, items } = opened.value;
  const problems = new FirstProblems(importLimits.problems);
  const incoming: IncomingPerson[] = [];
  const known = new Map<string, BookPerson>();
  let counts: ImportCounts = { create: 0, merge: 0, skip: 0 };
  let parts = 0;
  let total = 0;
  for (const part of batches(items, ids, (problem) => problems.add(problem))) {
    if ('people' in part && total + part.people.length > mostPeople)
      return refuse({ at: part.people[0]?.at ?? 0, type: 'too-many-people', most: mostPeople });
    await host.part(part);
    parts++;
    if ('people' in part) {
      const people = part.people.map((person) => incomingOf(person, options.today));
      const keys = people.flatMap(({ fields }) => importKeys(fields));
      for (const person of await host.known(keys))
        known.set(person.id, mergedKeys(known.get(person.id), person));
      incoming.push(...people);
      total += people.length;
    } else if ('records' in part) {
      counts = sum(counts, await host.weigh(part.records.map(({ record }) => record)));
      total += part.records.length;
    }
  }
  const tell = (differences: Parameters<typeof differencesText>[0]) =>
    differencesText(differences, options.language);
  const plan = planImport(incoming, known.values(), { today: options.today, tell, ids });
  for (const doubt of doubts(plan, incoming, known)) problems.add(doubt);
  const made = { create: plan.create.length, merge: plan.merge.length, skip: plan.skip.length };
  return ok({
    format,
    counts: sum(counts, made),
    problems: problems.listed(),
    problemCount: problems.count,
    rows: rowsOf(plan, incoming).slice(0, mostRows),
    parts,
    total,
  });
}

function mergedKeys(earlier: BookPerson | undefined, person: BookPerson): BookPerson {
  const also = [...(earlier?.alsoKnownBy ?? []), ...(person.alsoKnownBy ?? [])];
  return also.length > 0 ? { ...person, alsoKnownBy: also } : person;
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return { create: a.create + b.create, merge: a.merge + b.merge, skip: a.skip + b.skip };
}

/** The doubts of a plan as problems, with the names of who it may be. */
function* doubts(
  { create }: ImportPlan,
  incoming: readonly IncomingPerson[],
  known: ReadonlyMap<string, BookPerson>,
): Generator<FileProblem> {
  const names = new Map(incoming.map(({ id, fields }) => [id, fields.name.full]));
  for (const { at, doubt } of create) {
    if (!doubt) continue;
    const people = doubt.people.map((id) => known.get(id)?.fields.name.full ?? names.get(id) ?? id);
    yield { at, type: doubt.why, names: people.join(', ') };
  }
}

function rowsOf(plan: ImportPlan, incoming: readonly IncomingPerson[]): PreviewRow[] {
  const does = new Map<number, Pick<PreviewRow, 'does' | 'rule' | 'doubt'>>();
  for (const { at, doubt } of plan.create)
    does.set(at, { does: 'create', ...(doubt && { doubt: doubt.why }) });
  for (const { at, rule } of plan.merge) does.set(at, { does: 'merge', rule });
  for (const { at, rule } of plan.skip) does.set(at, { does: 'skip', rule });
  return incoming.map(({ at, fields }) => ({
    at,
    name: fields.name.full,
    organisation: fields.organisation ?? null,
    ...(does.get(at) ?? { does: 'skip' }),
  }));
}
