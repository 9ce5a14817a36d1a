import { type RankedPerson, rankPeople } from '@kennis/domain';
import type { BookReading, PeopleQuery, PersonRow } from '@kennis/store';
import { useCallback, useState } from 'react';
import { useFormats } from '../../messages/reading.tsx';
import { useOpenedBook, useQuery } from '../../offline/book.tsx';
import { filterToQuery, type PeopleFilter } from './people-filter.ts';

const pageSize = 200;

/** A person in the list; `found` says which words answered a search. */
export interface ListedPerson extends PersonRow {
  readonly found?: RankedPerson<PersonRow>['fields'];
}

interface List {
  readonly people: readonly ListedPerson[];
  /** How many there are in all, as far as that is known. */
  readonly total: number | null;
  readonly hasMore: boolean;
}

interface People {
  readonly list: List | undefined;
  readonly readOn: () => void;
  /** The ids of everybody who fits, also of those who were not read yet. */
  readonly everyId: () => Promise<readonly string[]>;
}

/** Whom the list shows: `filter`, or while something is typed the search's answer. Reads on as it is scrolled. */
export function usePeople(filter: PeopleFilter, typed: string): People {
  const today = useFormats().today();
  const { book } = useOpenedBook();
  const query = filterToQuery(filter, today);
  const key = JSON.stringify(query);
  const [wanted, setWanted] = useState({ key, count: pageSize });
  const count = wanted.key === key ? wanted.count : pageSize;
  const search = typed.trim();
  const list = useQuery(['people', query, count, search], (reading) =>
    search === '' ? listPeople(reading, query, count) : searchPeople(reading, search),
  );
  const hasMore = list?.hasMore ?? false;
  const shown = list?.people.length ?? 0;
  const readOn = useCallback(() => {
    if (hasMore) setWanted({ key, count: shown * 2 });
  }, [hasMore, key, shown]);
  const everyId = async () => {
    const all = hasMore ? await listPeople(book, query, Number.POSITIVE_INFINITY) : list;
    return all?.people.map(({ person }) => person.id) ?? [];
  };
  return { list, readOn, everyId };
}

async function listPeople(
  reading: BookReading,
  query: Omit<PeopleQuery, 'limit'>,
  count: number,
): Promise<List> {
  const people: PersonRow[] = [];
  let after: string | null | undefined;
  do {
    const page = await reading.people({ ...query, ...(after ? { after } : {}), limit: pageSize });
    people.push(...page.rows);
    after = page.next;
  } while (after && people.length < count);
  const total = after ? await totalOf(reading, query) : people.length;
  return { people, total, hasMore: Boolean(after) };
}

/** How many there are in all; of a part of the people that is not counted. */
async function totalOf(reading: BookReading, query: Omit<PeopleQuery, 'limit'>): Promise<number | null> {
  if (query.tag ?? query.organisation ?? query.warmth) return null;
  return (await reading.counts()).person ?? null;
}

async function searchPeople(reading: BookReading, search: string): Promise<List> {
  const rows = await reading.search(search, 200);
  const people = rankPeople(search, rows, 100).map(({ row, fields }) => ({ ...row, found: fields }));
  return { people, total: people.length, hasMore: false };
}
