import type { Writes } from '../../writing/port.ts';
import type { Tables } from './schema.ts';

/** Moves the counts of kinds, tags and organisations; one that reaches nothing goes. */
export async function applyTallies(tables: Tables, book: string, steps: Writes['tallies']): Promise<void> {
  if (steps.length === 0) return;
  const keys = steps.map(({ role, name }): [string, string, string] => [book, role, name]);
  const rows = await tables.tally.bulkGet(keys);
  const counted = steps.map(({ role, name, label, by }, index) => {
    const held = rows[index];
    const count = (held?.count ?? 0) + by;
    return { book, role, name, label: by > 0 || !held ? label : held.label, count };
  });
  await tables.tally.bulkPut(counted.filter(({ count }) => count > 0));
  const ended = keys.filter((_, index) => (counted[index]?.count ?? 0) <= 0);
  if (ended.length > 0) await tables.tally.bulkDelete(ended);
}
