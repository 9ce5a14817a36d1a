import { type ImportCounts, type ImportPlan, ok, planImport, planPatches } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import type { ImportMeans } from '../import-means.ts';
import type { ImportState, PartPerson } from '../import-state.ts';
import { knownFor } from '../known-for.ts';
import { differencesText } from '../wording/reason-text.ts';
import { incomingOf } from '../worker/incoming-of.ts';
import { keepBlob } from './keep-blob.ts';
import type { Pace } from './pace.ts';
import { storageFailure } from './storage-failure.ts';

/**
 * Applies people of a part from `state.within` on, in one short transaction. They are planned against the book as it is at that
 * moment, so what changed since the preview counts. People who are there already (a crash came between) are left,
 * and count as made.
 */
export async function applyPeople(
  means: ImportMeans,
  importId: string,
  state: ImportState,
  people: readonly PartPerson[],
  { pace, today }: { readonly pace: Pace; readonly today: string },
): Promise<ImportState> {
  const step = people.slice(state.within, state.within + pace.size());
  for (const blob of step.flatMap(({ blobs }) => blobs)) await keepBlob(means.book, blob);
  const context = {
    today,
    ids: means.ids,
    tell: (differences: Parameters<typeof differencesText>[0]) =>
      differencesText(differences, state.language),
  };
  let plan: ImportPlan = { create: [], merge: [], skip: [] };
  let there = 0;
  const written = await pace.measured(step.length, () =>
    means.book.edit({ cause: 'import', user: state.user, batch: importId }, async (reading) => {
      const fresh = await notYetThere(reading, step);
      there = step.length - fresh.length;
      const incoming = fresh.map((person) => incomingOf(person, today));
      plan = planImport(incoming, await knownFor(reading, incoming), context);
      return ok(planPatches(plan, importId));
    }),
  );
  if (!written.ok) throw storageFailure(written.problem);
  const { create, merge, skip } = state.counts;
  const counts = { create: create + there, merge, skip };
  return after({ ...state, counts }, plan, step.length, people.length);
}

async function notYetThere(
  reading: BookReading,
  people: readonly PartPerson[],
): Promise<readonly PartPerson[]> {
  const there = new Set((await reading.records(people.map(({ id }) => id))).map(({ id }) => id));
  return people.filter(({ id }) => !there.has(id));
}

function after(state: ImportState, plan: ImportPlan, step: number, people: number): ImportState {
  const within = state.within + step;
  const ended = within >= people;
  return {
    ...state,
    counts: added(state.counts, plan),
    part: ended ? state.part + 1 : state.part,
    within: ended ? 0 : within,
    done: state.done + step,
  };
}

function added(counts: ImportCounts, { create, merge, skip }: ImportPlan): ImportCounts {
  return {
    create: counts.create + create.length,
    merge: counts.merge + merge.length,
    skip: counts.skip + skip.length,
  };
}
