import { type Change, patchToChange, printStamp } from '@kennis/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryPort } from '../memory/memory-port.ts';
import { type MemoryTables, memoryTables } from '../memory/memory-tables.ts';
import { writeChanges } from './write-changes.ts';

const ids = ['p1', 'p2', 'p3', 'e1', 'e2', 'e3'];
const origin = { cause: 'sync', user: null } as const;

/** Changes to a few people and encounters that delete, merge, erase and refer to each other. */
const someChanges = fc
  .array(
    fc.record({
      id: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      what: fc.constantFrom('name', 'tag', 'untag', 'meet', 'part', 'merge', 'delete', 'restore', 'erase'),
      at: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) => steps.map((step, index) => changeOf(step, index)));

test('the same changes in any order and grouping give the same records, links, people, ties and counts', async () => {
  await fc.assert(
    fc.asyncProperty(
      someChanges.chain((changes) =>
        fc.tuple(
          fc.constant(changes),
          fc.shuffledSubarray(changes, { minLength: changes.length }),
          fc.integer({ min: 1, max: 9 }),
        ),
      ),
      async ([changes, shuffled, portion]) => {
        const [one, other] = [memoryTables('epoch'), memoryTables('epoch')];
        await writeChanges(memoryPort(one), { changes, origin, at: '', clock: null });
        for (let start = 0; start < shuffled.length; start += portion) {
          const some = shuffled.slice(start, start + portion);
          await writeChanges(memoryPort(other), { changes: some, origin, at: '', clock: null });
        }
        expect(contentOf(other)).toEqual(contentOf(one));
      },
    ),
    { numRuns: 400 },
  );
});

function changeOf(step: { id: string; to: string; what: string; at: number }, index: number): Change {
  const { id, to, what } = step;
  const kind = id.startsWith('p') ? 'person' : 'encounter';
  const stamp = printStamp(1_700_000_000_000 + step.at, index, 'device1');
  if (what === 'erase')
    return { id: `c${index}`, kind, recordId: id, fields: {}, stamps: { '~erased': stamp } };
  const deleted = what === 'delete' ? true : what === 'restore' ? false : undefined;
  const patch = {
    kind,
    id,
    fields: fieldsOf(kind, what, to, index),
    ...(deleted !== undefined && { deleted }),
  };
  return patchToChange(patch, `c${index}`, stamp);
}

function fieldsOf(kind: string, what: string, to: string, index: number): Change['fields'] {
  if (what === 'delete' || what === 'restore') return {};
  if (kind === 'encounter') {
    if (what === 'part') return { [`people/${to}`]: null };
    return { on: `2026-11-${10 + (index % 9)}`, [`people/${to}`]: { known: true } };
  }
  if (what === 'tag' || what === 'untag') return { 'tags/x': what === 'tag' ? { label: 'x' } : null };
  if (what === 'merge') return { mergedInto: to };
  return what === 'meet' ? { metThrough: to } : { name: { full: `Jan ${index}` }, rhythm: 'month' };
}

/** All that follows from the records; revs and the journal tell of the order, and are left out. */
function contentOf(tables: MemoryTables): unknown {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    records: sorted(tables.records).map(([, { rev: _, stamps, ...record }]) => ({
      ...record,
      stamps: stampsOf(stamps),
    })),
    links: sorted(tables.links).map(([key, links]) => [key, sorted(links)]),
    people: sorted(tables.people),
    tallies: sorted(tables.tallies).map(([name, { count }]) => [name, count]),
  };
}

function stampsOf(stamps: Change['stamps']): unknown {
  return typeof stamps === 'string' ? stamps : Object.entries(stamps).sort(([a], [b]) => (a < b ? -1 : 1));
}
