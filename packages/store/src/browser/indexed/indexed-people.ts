import type { Collection } from 'dexie';
import { type PlaceInOrder, parsePlace, peopleOrders, printPlace } from '../../reading/people-order.ts';
import type { CandidateQuery, PeopleQuery } from '../../store.ts';
import { filterKey } from '../../writing/links-of.ts';
import { linkRange } from './ranges.ts';
import {
  firstDay,
  highest,
  lowest,
  type PersonShelf,
  type StoredPerson,
  type StoredTie,
  shelfOf,
  type Tables,
} from './schema.ts';

type PersonKey = [string, string];
type People = Collection<StoredPerson | StoredTie, PersonKey>;

/** The ids of one page of a list of people: a range of the index of its order, narrowed by the keys of its filters. */
export async function listPeople(
  tables: Tables,
  book: string,
  query: PeopleQuery,
): Promise<{ readonly ids: readonly string[]; readonly next: string | null }> {
  const { by } = peopleOrders[query.order];
  const ids = await orderedIds(tables, book, query, query.limit + 1);
  const page = ids.slice(0, query.limit);
  const last = page.at(-1);
  if (ids.length <= query.limit || last === undefined) return { ids: page, next: null };
  return { ids: page, next: printPlace({ value: await comparedValue(tables, book, by, last), id: last }) };
}

/** The ties of people whom Today may suggest, the most urgent first. */
export async function listCandidates(
  tables: Tables,
  book: string,
  query: CandidateQuery,
): Promise<readonly StoredTie[]> {
  const range = candidateRange(tables, book, query);
  const ordered = query.of === 'rhythm' ? range : range.reverse();
  return ordered.limit(query.limit).toArray();
}

function candidateRange(
  tables: Tables,
  book: string,
  query: CandidateQuery,
): Collection<StoredTie, PersonKey> {
  const between = (index: string, from: string, to: string, closed: boolean) =>
    tables.tie
      .where(`[book+shelf+${index}+id]`)
      .between([book, 'live', from, lowest], [book, 'live', to, closed ? highest : lowest], true, true);
  if (query.of === 'cooled') return between('coolsOn', query.from, query.to, true);
  if (query.of === 'rhythm') return between('rhythmDueOn', lowest, query.to, true);
  return between('lastOn', firstDay, query.before, false);
}

async function orderedIds(
  tables: Tables,
  book: string,
  query: PeopleQuery,
  limit: number,
): Promise<readonly string[]> {
  const { by, direction } = peopleOrders[query.order];
  const shelf = query.deleted ? 'deleted' : 'live';
  const range = orderRange(tables, book, shelf, by, { direction, after: parsePlace(query.after) });
  const allowed = await filtered(tables, book, shelf, query);
  if (allowed) return narrowed(range, allowed, direction, limit);
  const turned = direction === 'desc' ? range.reverse() : range;
  if (by !== 'id') return idsOf(await turned.limit(limit).primaryKeys());
  const rows = await turned
    .and((row) => row.shelf === shelf)
    .limit(limit)
    .toArray();
  return rows.map(({ id }) => id);
}

/** By id it is every shelf; the others hold only the shelf asked for. */
function orderRange(
  tables: Tables,
  book: string,
  shelf: PersonShelf,
  by: 'sortName' | 'coolsOn' | 'lastOn' | 'id',
  { direction, after }: { readonly direction: 'asc' | 'desc'; readonly after: PlaceInOrder | null },
): People {
  const at = (value: string, id: string) => (by === 'id' ? [book, id] : [book, shelf, value, id]);
  const place = after ? at(after.value, after.id) : null;
  const start = direction === 'asc' && place ? place : at(lowest, lowest);
  const end = direction === 'desc' && place ? place : at(highest, highest);
  const [open, closed] = [direction === 'desc' || !place, direction === 'asc' || !place];
  const table = by === 'coolsOn' || by === 'lastOn' ? tables.tie : tables.person;
  const index = by === 'id' ? '[book+id]' : `[book+shelf+${by}+id]`;
  return table.where(index).between(start, end, open, closed) as unknown as People;
}

/** Keys are read forwards and turned round here, because IndexedDB reads keys backwards one by one. */
async function narrowed(
  range: People,
  allowed: ReadonlySet<string>,
  direction: 'asc' | 'desc',
  limit: number,
): Promise<readonly string[]> {
  const ids = idsOf(await range.primaryKeys());
  const inOrder = direction === 'desc' ? ids.toReversed() : ids;
  return inOrder.filter((id) => allowed.has(id)).slice(0, limit);
}

/** The people on the shelf who pass every filter of the query, or null where it has none. */
async function filtered(
  tables: Tables,
  book: string,
  shelf: PersonShelf,
  query: PeopleQuery,
): Promise<ReadonlySet<string> | null> {
  const keys = [
    query.tag === undefined ? [] : [filterKey('tag', query.tag)],
    query.organisation === undefined ? [] : [filterKey('organisation', query.organisation)],
    query.unsortedFrom === undefined ? [] : [filterKey('unsorted', query.unsortedFrom)],
  ].flat();
  const people = shelfOf('person', shelf === 'live');
  const sets = await Promise.all(
    keys.map(async (key) => new Set(idsOf(await linkRange(tables, book, key, people).primaryKeys()))),
  );
  if (query.warmth) sets.push(await warmthSet(tables, book, shelf, query.warmth));
  const [first, ...others] = sets;
  return first ? new Set([...first].filter((id) => others.every((other) => other.has(id)))) : null;
}

async function warmthSet(
  tables: Tables,
  book: string,
  shelf: PersonShelf,
  { is, today }: NonNullable<PeopleQuery['warmth']>,
): Promise<Set<string>> {
  const [from, to] = { new: [lowest, lowest], cool: [firstDay, today], warm: [`${today}~`, highest] }[is];
  const keys = await tables.tie
    .where('[book+shelf+coolsOn+id]')
    .between([book, shelf, from, lowest], [book, shelf, to, highest], true, true)
    .primaryKeys();
  return new Set(idsOf(keys));
}

async function comparedValue(
  tables: Tables,
  book: string,
  by: 'sortName' | 'coolsOn' | 'lastOn' | 'id',
  id: string,
): Promise<string> {
  if (by === 'id') return id;
  if (by === 'sortName') return (await tables.person.get([book, id]))?.sortName ?? '';
  return (await tables.tie.get([book, id]))?.[by] ?? '';
}

function idsOf(keys: readonly PersonKey[]): readonly string[] {
  return keys.map(([, id]) => id);
}
