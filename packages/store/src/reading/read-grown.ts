import { type BookRecord, missingSources } from '@kennis/domain';
import type { BookReading } from '../store.ts';

/** What these records grew from, and what that grew from, by id; at most so many rounds (G2). */
export async function readSources(
  reading: BookReading,
  records: readonly BookRecord[],
  rounds: number,
): Promise<readonly BookRecord[]> {
  const found = new Map<string, BookRecord>();
  const asked = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const wanted = missingSources([...records, ...found.values()]).filter((id) => !asked.has(id));
    if (wanted.length === 0) break;
    for (const id of wanted) asked.add(id);
    for (const record of await reading.records(wanted)) found.set(record.id, record);
  }
  return [...found.values()];
}

/** What grew from these records, and what grew from that: favours and introductions that link to them. */
export async function readGrown(
  reading: BookReading,
  from: readonly string[],
  { rounds, limit }: { readonly rounds: number; readonly limit: number },
): Promise<readonly BookRecord[]> {
  const found = new Map<string, BookRecord>();
  let ids = from;
  for (let round = 0; round < rounds && ids.length > 0; round++) {
    const linked = await reading.linkedOf(['favour', 'introduction'], ids, { limit });
    const fresh = [...linked.values()]
      .flatMap(({ favour, introduction }): readonly BookRecord[] => [...favour, ...introduction])
      .filter(({ id }) => !found.has(id));
    for (const record of fresh) found.set(record.id, record);
    ids = [...new Set(fresh.map(({ id }) => id))];
  }
  return [...found.values()];
}
