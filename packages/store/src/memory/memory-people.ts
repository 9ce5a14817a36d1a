import { type PlaceInOrder, parsePlace, peopleOrders, printPlace } from '../reading/people-order.ts';
import { fewFound } from '../reading/search-limits.ts';
import { answers, closeness, planSearch, type SearchHit } from '../reading/search-plan.ts';
import type { CandidateQuery, Page, PeopleQuery } from '../store.ts';
import { filterKey } from '../writing/links-of.ts';
import type { PersonIndex } from '../writing/port.ts';
import type { MemoryTables } from './memory-tables.ts';

/** One page of a list of people. */
export function listPeople(tables: MemoryTables, query: PeopleQuery): Page<PersonIndex> {
  const { by, direction } = peopleOrders[query.order];
  const sign = direction === 'asc' ? 1 : -1;
  const after = parsePlace(query.after);
  const placeOf = (person: PersonIndex): PlaceInOrder => ({
    value: comparedValue(person, by),
    id: person.id,
  });
  const rows = [...tables.people.values()]
    .filter((person) => person.live !== (query.deleted ?? false) && passes(tables, query, person))
    .map((person) => ({ person, place: placeOf(person) }))
    .filter(({ place }) => !after || sign * compare(place, after) > 0)
    .sort((a, b) => sign * compare(a.place, b.place))
    .slice(0, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    rows: page.map(({ person }) => person),
    next: rows.length > query.limit && last ? printPlace(last.place) : null,
  };
}

/** People whom Today may suggest, the most urgent first. */
export function listCandidates(tables: MemoryTables, query: CandidateQuery): readonly PersonIndex[] {
  const day = (person: PersonIndex): string | null => {
    const { coolsOn, lastOn, rhythmDueOn } = person.tie;
    if (query.of === 'cooled')
      return coolsOn && coolsOn >= query.from && coolsOn <= query.to ? coolsOn : null;
    if (query.of === 'rhythm') return rhythmDueOn && rhythmDueOn <= query.to ? rhythmDueOn : null;
    return lastOn && lastOn < query.before ? lastOn : null;
  };
  const sign = query.of === 'rhythm' ? 1 : -1;
  return [...tables.people.values()]
    .flatMap((person) => {
      const value = person.live ? day(person) : null;
      return value === null ? [] : [{ person, place: { value, id: person.id } }];
    })
    .sort((a, b) => sign * compare(a.place, b.place))
    .slice(0, query.limit)
    .map(({ person }) => person);
}

/** People whose search text may answer `text`, the closest first. */
export function searchPeople(
  tables: Pick<MemoryTables, 'people'>,
  text: string,
  limit: number,
): readonly PersonIndex[] {
  const { terms, near } = planSearch(text);
  if (terms.words.length === 0) return [];
  const people = [...tables.people.values()].filter(({ live }) => live);
  const exactly = people.filter(({ searchText }) =>
    terms.exact.every((piece) => searchText?.includes(piece) ?? false),
  );
  const nearly =
    near && exactly.length < fewFound
      ? people.filter(({ searchText }) => answers(near, searchText ?? ''))
      : [];
  return [...new Set([...exactly, ...nearly])]
    .map((person) => ({ person, score: closeness(terms, hitOf(person)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ person }) => person);
}

function hitOf({ sortName, searchText, tie }: PersonIndex): SearchHit {
  return { sortName, searchText: searchText ?? '', contactDays: tie.contactDays };
}

function passes({ links }: MemoryTables, query: PeopleQuery, { id, tie }: PersonIndex): boolean {
  const has = (role: string, to: string | undefined) =>
    to === undefined || (links.get(filterKey(role, to))?.has(id) ?? false);
  return (
    has('tag', query.tag) &&
    has('organisation', query.organisation) &&
    has('unsorted', query.unsortedFrom) &&
    (query.warmth === undefined || warmthOn(query.warmth.today, tie.coolsOn) === query.warmth.is)
  );
}

function warmthOn(today: string, coolsOn: string | null): 'warm' | 'cool' | 'new' {
  if (coolsOn === null) return 'new';
  return coolsOn > today ? 'warm' : 'cool';
}

function comparedValue(person: PersonIndex, by: 'sortName' | 'coolsOn' | 'lastOn' | 'id'): string {
  if (by === 'sortName') return person.sortName;
  return by === 'id' ? person.id : (person.tie[by] ?? '');
}

function compare(a: PlaceInOrder, b: PlaceInOrder): number {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
