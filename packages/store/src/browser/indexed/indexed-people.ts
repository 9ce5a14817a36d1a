import type { Collection } from 'dexie';
import { parsePlace, peopleOrders, printPlace } from '../../reading/people-order.ts';
import type { CandidateQuery, PeopleQuery } from '../../store.ts';
import { filterKey } from '../../writing/links-of.ts';
import { highest, lowest, type StoredPerson, type Tables } from './schema.ts';

type PersonKey = [string, string];

/** The ids of one page of a list of people: a range of the index of its order, narrowed by the keys of its filters. */
export async function listPeople(
  tables: Tables,
  book: string,
  query: PeopleQuery,
): Promise<{ readonly ids: readonly string[]; readonly next: string | null }> {
  const { by, direction } = peopleOrders[query.order];
  const shelf = query.deleted ? 'deleted' : 'live';
  const allowed = await filtered(tables, book, query);
  const range = () => ordered(tables, [book, shelf], by, direction, query.after);
  const ids = allowed
    ? await narrowed(range(), allowed, direction, query.limit + 1)
    : idsOf(await (direction === 'desc' ? range().reverse() : range()).limit(query.limit + 1).primaryKeys());
  const page = ids.slice(0, query.limit);
  const last = page.at(-1);
  if (ids.length <= query.limit || last === undefined) return { ids: page, next: null };
  const row = await tables.person.get([book, last]);
  return { ids: page, next: row ? printPlace({ value: row[by], id: last }) : null };
}

/** The ids of people whom Today may suggest, the most urgent first. */
export async function listCandidates(
  tables: Tables,
  book: string,
  query: CandidateQuery,
): Promise<readonly string[]> {
  const range = candidateRange(tables, [book, 'live'], query);
  const ordered = query.of === 'rhythm' ? range : range.reverse();
  return idsOf(await ordered.limit(query.limit).primaryKeys());
}

function candidateRange(
  tables: Tables,
  shelf: readonly [string, string],
  query: CandidateQuery,
): Collection<StoredPerson, PersonKey> {
  const between = (index: string, from: string, to: string, closed: boolean) =>
    tables.person
      .where(`[book+shelf+${index}+id]`)
      .between([...shelf, from, lowest], [...shelf, to, closed ? highest : lowest], true, true);
  if (query.of === 'cooled') return between('coolsOn', query.from, query.to, true);
  if (query.of === 'rhythm') return between('rhythmDueOn', lowest, query.to, true);
  return between('lastOn', firstDay, query.before, false);
}

function ordered(
  tables: Tables,
  shelf: readonly [string, string],
  by: 'sortName' | 'coolsOn' | 'lastOn' | 'id',
  direction: 'asc' | 'desc',
  after: string | undefined,
): Collection<StoredPerson, PersonKey> {
  const place = parsePlace(after);
  const index = by === 'id' ? '[book+shelf+id]' : `[book+shelf+${by}+id]`;
  const at = (value: string, id: string) => (by === 'id' ? [...shelf, id] : [...shelf, value, id]);
  const start = place && direction === 'asc' ? at(place.value, place.id) : at(lowest, lowest);
  const end = place && direction === 'desc' ? at(place.value, place.id) : at(highest, highest);
  return tables.person
    .where(index)
    .between(start, end, place === null || direction === 'desc', place === null || direction === 'asc');
}

/** Keys are read forwards and turned round here, because IndexedDB reads keys backwards one by one. */
async function narrowed(
  range: Collection<StoredPerson, PersonKey>,
  allowed: ReadonlySet<string>,
  direction: 'asc' | 'desc',
  limit: number,
): Promise<readonly string[]> {
  const ids = idsOf(await range.primaryKeys());
  const inOrder = direction === 'desc' ? ids.toReversed() : ids;
  return inOrder.filter((id) => allowed.has(id)).slice(0, limit);
}

/** The people who pass every filter of the query, or null where it has none. */
async function filtered(
  tables: Tables,
  book: string,
  query: PeopleQuery,
): Promise<ReadonlySet<string> | null> {
  const keys = [
    query.tag === undefined ? [] : [filterKey('tag', query.tag)],
    query.organisation === undefined ? [] : [filterKey('organisation', query.organisation)],
    query.unsortedFrom === undefined ? [] : [filterKey('unsorted', query.unsortedFrom)],
  ].flat();
  const sets = await Promise.all(
    keys.map(async (key) => {
      const links = await tables.link
        .where('[book+key+recordId]')
        .between([book, key, lowest], [book, key, highest])
        .primaryKeys();
      return new Set(links.map(([, , id]) => id));
    }),
  );
  if (query.warmth) sets.push(await warmthSet(tables, book, query, query.warmth));
  const [first, ...others] = sets;
  return first ? new Set([...first].filter((id) => others.every((other) => other.has(id)))) : null;
}

async function warmthSet(
  tables: Tables,
  book: string,
  { deleted }: PeopleQuery,
  { is, today }: NonNullable<PeopleQuery['warmth']>,
): Promise<Set<string>> {
  const shelf = deleted ? 'deleted' : 'live';
  const [from, to] =
    { new: [lowest, lowest], cool: [firstDay, today], warm: [`${today}~`, highest] }[is] ?? [];
  const keys = await tables.person
    .where('[book+shelf+coolsOn+id]')
    .between([book, shelf, from, lowest], [book, shelf, to, highest], true, true)
    .primaryKeys();
  return new Set(idsOf(keys));
}

function idsOf(keys: readonly PersonKey[]): readonly string[] {
  return keys.map(([, id]) => id);
}

/** Before every day, after the absence of one. */
const firstDay = '0';
