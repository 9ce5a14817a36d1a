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
  const filters = await countedFilters(tables, filtersOf(query));
  const [fewest] = filters;
  const driver = fewest && fewest.count <= mostSorted ? fewest.filter : null;
  const text = new SqlText();
  const source = driver
    ? driver.source(text, tables)
    : `person p ${tables.dialect.by(index)} WHERE p.book_id = ${text.bind(tables.key)}`;
  const conditions = [
    `p.live = ${query.deleted ? 0 : 1}`,
    ...filters
      .filter(({ filter }) => filter !== driver)
      .map(({ filter, count }) => filter.condition(text, tables, count <= mostHeld)),
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
const mostSorted = 500;
/** Most people of a filter whose ids are held while others are looked for; of more, each person is looked up in it. */
const mostHeld = 5000;

/** A filter as a condition on the people of an order, as the source of people itself, and as rows to count them by. */
interface Filter {
  /** `held`: it leaves so few people that their ids are held. */
  condition(text: SqlText, tables: SqlReadingParts, held: boolean): string;
  source(text: SqlText, tables: SqlReadingParts): string;
  /** Rows of one index, without looking any of the people up. */
  counted(text: SqlText, tables: SqlReadingParts): string;
}

function filtersOf(query: PeopleQuery): readonly Filter[] {
  const keys = [
    query.tag === undefined ? [] : filterKey('tag', query.tag),
    query.organisation === undefined ? [] : filterKey('organisation', query.organisation),
    query.unsortedFrom === undefined ? [] : filterKey('unsorted', query.unsortedFrom),
  ].flat();
  return [
    ...keys.map((each) => linkFilter(each, query.deleted ? 0 : 1)),
    ...(query.warmth ? [warmthFilter(query.warmth)] : []),
    ...(query.deleted ? [deletedFilter] : []),
  ];
}

function linkFilter(key: string, live: 0 | 1): Filter {
  const links = (text: SqlText, { key: book }: SqlReadingParts) =>
    `l.book_id = ${text.bind(book)} AND l.to_key = ${text.bind(key)} AND l.kind = 'person' AND l.live = ${live}`;
  return {
    condition: (text, tables, held) =>
      held
        ? `p.id IN (SELECT l.record_id FROM link l WHERE ${links(text, tables)})`
        : `EXISTS (SELECT 1 FROM link f WHERE f.book_id = p.book_id AND f.record_id = p.id AND f.to_key = ${text.bind(key)})`,
    source: (text, tables) =>
      `link l CROSS JOIN person p WHERE ${links(text, tables)}
       AND p.book_id = ${text.bind(tables.key)} AND p.id = l.record_id`,
    counted: (text, tables) => `link l WHERE ${links(text, tables)}`,
  };
}

function warmthFilter({ is, today }: NonNullable<PeopleQuery['warmth']>): Filter {
  const condition = (text: SqlText) => {
    if (is === 'new') return "p.cools_on = ''";
    return is === 'warm'
      ? `p.cools_on > ${text.bind(today)}`
      : `p.cools_on > '' AND p.cools_on <= ${text.bind(today)}`;
  };
  const source: Filter['source'] = (text, { dialect, key }) =>
    `person p ${dialect.by('person_by_cools')} WHERE p.book_id = ${text.bind(key)} AND p.live = 1 AND ${condition(text)}`;
  return { condition, source, counted: source };
}

const deletedPeople: Filter['source'] = (text, { dialect, key }) =>
  `person p ${dialect.by('person_by_name')} WHERE p.book_id = ${text.bind(key)} AND p.live = 0`;
const deletedFilter: Filter = { condition: () => '1 = 1', source: deletedPeople, counted: deletedPeople };

interface CountedFilter {
  readonly filter: Filter;
  /** How many people it leaves, or one more than `mostHeld`. */
  readonly count: number;
}

/** The filters with how many people each leaves, the fewest first. */
async function countedFilters(
  tables: SqlReadingParts,
  filters: readonly Filter[],
): Promise<readonly CountedFilter[]> {
  const counted: CountedFilter[] = [];
  for (const filter of filters) {
    const text = new SqlText();
    const some = `SELECT 1 FROM ${filter.counted(text, tables)} LIMIT ${text.bind(mostHeld + 1)}`;
    const [row] = await tables.connection.all<{ count: number }>(
      `SELECT CAST(count(*) AS integer) AS count FROM (${some}) counted`,
      text.values,
    );
    counted.push({ filter, count: row?.count ?? 0 });
  }
  return counted.sort((a, b) => a.count - b.count);
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
