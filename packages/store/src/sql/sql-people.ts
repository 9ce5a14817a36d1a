import { type PeopleOrder, parsePlace, peopleOrders, printPlace } from '../reading/people-order.ts';
import type { CandidateQuery, Page, PeopleQuery, PersonRow } from '../store.ts';
import { filterKey } from '../writing/links-of.ts';
import type { SqlValue } from './sql-connection.ts';
import { personRow, type RecordColumns, recordColumns, type TieColumns, tieColumns } from './sql-rows.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

type Row = RecordColumns & TieColumns & { readonly sort_name: string };

/**
 * One page of a list. Rows come in the order of an index until the page is full, unless a filter leaves so few people
 * that sorting them costs less than looking for them.
 */
export async function listPeople(tables: SqlReadingParts, query: PeopleQuery): Promise<Page<PersonRow>> {
  const order = peopleOrders[query.order];
  const { column, index } = orderColumns[order.by];
  const filters = filtersOf(query);
  const driver = await fewest(tables, filters);
  const text = new SqlText();
  const source = driver
    ? driver.source(text, tables)
    : `person p ${tables.dialect.by(index)} WHERE p.book_id = ${text.bind(tables.key)}`;
  const conditions = [
    `p.live = ${query.deleted ? 0 : 1}`,
    ...filters.filter((filter) => filter !== driver).map((filter) => filter.condition(text)),
    ...placeCondition(text, order, column, query.after),
  ];
  const sorted = `ORDER BY p.${column} ${order.direction}, p.id ${order.direction}`;
  const page = `SELECT p.book_id, p.id, p.sort_name, ${tieColumns} FROM ${source}
    AND ${conditions.join(' AND ')} ${sorted} LIMIT ${text.bind(query.limit + 1)}`;
  const rows = await readPeople<Row>(tables, text, page, sorted, 'p.sort_name, ');
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(personRow),
    next: rows.length > query.limit && last ? printPlace({ value: last[column] ?? '', id: last.id }) : null,
  };
}

/** People whom Today may suggest: each list is one range of an index. */
export async function listCandidates(
  tables: SqlReadingParts,
  query: CandidateQuery,
): Promise<readonly PersonRow[]> {
  const text = new SqlText();
  const head = `SELECT p.book_id, p.id, ${tieColumns} FROM person p WHERE p.book_id = ${text.bind(tables.key)} AND p.live = 1`;
  const { range, sorted } = candidateRange(text, query);
  const page = `${head} AND ${range} ${sorted} LIMIT ${text.bind(query.limit)}`;
  return (await readPeople<RecordColumns & TieColumns>(tables, text, page, sorted)).map(personRow);
}

/** SQL text with its values in the order in which they stand in it. */
class SqlText {
  readonly values: SqlValue[] = [];

  bind(value: SqlValue): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const orderColumns = {
  sortName: { column: 'sort_name', index: 'person_by_name' },
  coolsOn: { column: 'cools_on', index: 'person_by_cools' },
  lastOn: { column: 'last_on', index: 'person_by_last' },
  id: { column: 'id', index: 'person_by_added' },
} as const;

/** Most people that are sorted instead of looked for in order. */
const mostSorted = 1000;

/** A filter as a condition on the people of an order, and as the source of people itself. */
interface Filter {
  condition(text: SqlText): string;
  source(text: SqlText, tables: SqlReadingParts): string;
}

function filtersOf(query: PeopleQuery): readonly Filter[] {
  const keys = [
    query.tag === undefined ? [] : filterKey('tag', query.tag),
    query.organisation === undefined ? [] : filterKey('organisation', query.organisation),
    query.unsortedFrom === undefined ? [] : filterKey('unsorted', query.unsortedFrom),
  ].flat();
  return [
    ...keys.map(linkFilter),
    ...(query.warmth ? [warmthFilter(query.warmth)] : []),
    ...(query.deleted ? [deletedFilter] : []),
  ];
}

function linkFilter(key: string): Filter {
  return {
    condition: (text) =>
      `EXISTS (SELECT 1 FROM link f WHERE f.book_id = p.book_id AND f.record_id = p.id AND f.to_key = ${text.bind(key)})`,
    source: (text, { key: book }) =>
      `link l CROSS JOIN person p WHERE l.book_id = ${text.bind(book)} AND l.to_key = ${text.bind(key)}
       AND l.kind = 'person' AND p.book_id = ${text.bind(book)} AND p.id = l.record_id`,
  };
}

function warmthFilter({ is, today }: NonNullable<PeopleQuery['warmth']>): Filter {
  const condition = (text: SqlText) => {
    if (is === 'new') return "p.cools_on = ''";
    return is === 'warm'
      ? `p.cools_on > ${text.bind(today)}`
      : `p.cools_on > '' AND p.cools_on <= ${text.bind(today)}`;
  };
  return {
    condition,
    source: (text, { dialect, key }) =>
      `person p ${dialect.by('person_by_cools')} WHERE p.book_id = ${text.bind(key)} AND p.live = 1 AND ${condition(text)}`,
  };
}

const deletedFilter: Filter = {
  condition: () => '1 = 1',
  source: (text, { dialect, key }) =>
    `person p ${dialect.by('person_by_name')} WHERE p.book_id = ${text.bind(key)} AND p.live = 0`,
};

/** The filter that leaves the fewest people, where it leaves few. */
async function fewest(tables: SqlReadingParts, filters: readonly Filter[]): Promise<Filter | null> {
  let best: { readonly filter: Filter; readonly count: number } | null = null;
  for (const filter of filters) {
    const text = new SqlText();
    const some = `SELECT 1 FROM ${filter.source(text, tables)} LIMIT ${text.bind(mostSorted + 1)}`;
    const [row] = await tables.connection.all<{ count: number }>(
      `SELECT CAST(count(*) AS integer) AS count FROM (${some}) counted`,
      text.values,
    );
    const count = row?.count ?? 0;
    if (count <= mostSorted && count < (best?.count ?? mostSorted + 1)) best = { filter, count };
  }
  return best?.filter ?? null;
}

function placeCondition(
  text: SqlText,
  { direction }: PeopleOrder,
  column: string,
  after: string | undefined,
): readonly string[] {
  const place = parsePlace(after);
  if (!place) return [];
  const sign = direction === 'asc' ? '>' : '<';
  return [`(p.${column}, p.id) ${sign} (${text.bind(place.value)}, ${text.bind(place.id)})`];
}

function candidateRange(
  text: SqlText,
  query: CandidateQuery,
): { readonly range: string; readonly sorted: string } {
  if (query.of === 'cooled') {
    const range = `p.cools_on >= ${text.bind(query.from || ' ')} AND p.cools_on <= ${text.bind(query.to)}`;
    return { range, sorted: 'ORDER BY p.cools_on DESC, p.id DESC' };
  }
  if (query.of === 'rhythm') {
    const range = `p.rhythm_due_on <= ${text.bind(query.to)}`;
    return { range, sorted: 'ORDER BY p.rhythm_due_on, p.id' };
  }
  const range = `p.last_on > '' AND p.last_on < ${text.bind(query.before)}`;
  return { range, sorted: 'ORDER BY p.last_on DESC, p.id DESC' };
}

/** The records of a page of people, in its order. */
async function readPeople<Columns>(
  { connection, key }: SqlReadingParts,
  text: SqlText,
  page: string,
  sorted: string,
  more = '',
): Promise<readonly Columns[]> {
  return connection.all<Columns>(
    `SELECT ${more}${recordColumns}, ${tieColumns} FROM (${page}) p CROSS JOIN record r
     WHERE r.book_id = ${text.bind(key)} AND r.id = p.id ${sorted}`,
    text.values,
  );
}
