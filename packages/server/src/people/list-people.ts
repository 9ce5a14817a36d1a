import type { BookReading, PeopleQuery, PersonRow } from '@kennis/store';

const pageSize = 500;

/** At most `limit` people in the order of `query`, read a page at a time. */
export async function listPeople(
  reading: Pick<BookReading, 'people'>,
  query: Omit<PeopleQuery, 'limit' | 'after'>,
  limit: number,
): Promise<readonly PersonRow[]> {
  const people: PersonRow[] = [];
  let after: string | null | undefined;
  while (after !== null && people.length < limit) {
    const page = await reading.people({
      ...query,
      ...(after !== undefined && { after }),
      limit: Math.min(pageSize, limit - people.length),
    });
    people.push(...page.rows);
    after = page.next;
  }
  return people;
}
