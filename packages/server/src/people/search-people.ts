import { rankPeople } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

/** How many candidates storage gives for each person asked for: its guess is rougher than the ranking. */
const candidatesPer = 4;

/** People who answer `query`, best first, by the same ranking as in the app. */
export async function searchPeople(
  reading: Pick<BookReading, 'search'>,
  query: string,
  limit: number,
): Promise<readonly PersonRow[]> {
  const candidates = await reading.search(query, Math.max(100, limit * candidatesPer));
  return rankPeople(query, candidates, limit).map(({ row }) => row);
}
