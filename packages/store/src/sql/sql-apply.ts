import type { JournalEntry } from '../store.ts';
import type { LinkRow, PersonIndex, RecordRow, TallyStep, Writes } from '../writing/port.ts';
import type { SqlConnection, SqlDialect, SqlInsert, SqlValue, TieRow } from './sql-connection.ts';
import { journalColumns, printStamps } from './sql-rows.ts';

/** Puts the rows of a write away; of the book's head the transaction takes care. */
export async function applyWrites(
  connection: SqlConnection,
  dialect: SqlDialect,
  key: SqlValue,
  writes: Writes,
): Promise<void> {
  const { records, links, people, ties, tallies, journal, erased } = writes;
  if (erased.records.length > 0) await erase(connection, dialect, key, erased);
  await insert(connection, recordInsert, records, (row) => recordValues(key, row));
  await remove(connection, dialect, key, links.removed);
  await insert(connection, linkInsert, links.written, (row) => linkValues(key, row));
  if (people.removed.length > 0) {
    await connection.run(
      `DELETE FROM person WHERE book_id = $1 AND ${dialect.oneOf('id', '$2', people.removed.length)}`,
      [key, dialect.list(people.removed)],
    );
  }
  await insert(connection, personInsert, people.written, (row) => personValues(key, row));
  if (ties.length > 0)
    await dialect.updateTies(
      connection,
      key,
      ties.map(({ id, tie }) => tieRow(id, tie)),
    );
  await insert(connection, tallyInsert, tallies, (row) => [key, row.role, row.name, row.label, row.by]);
  await sweepTallies(connection, dialect, key, tallies);
  await insert(connection, journalInsert, journal, (row) => journalValues(key, row));
}

function insert<Row>(
  connection: SqlConnection,
  into: SqlInsert,
  rows: readonly Row[],
  values: (row: Row) => readonly SqlValue[],
): Promise<void> | void {
  return rows.length === 0 ? undefined : connection.insert(into, rows.map(values));
}

async function remove(
  connection: SqlConnection,
  dialect: SqlDialect,
  key: SqlValue,
  links: Writes['links']['removed'],
): Promise<void> {
  const byRecord = new Map<string, string[]>();
  for (const { recordId, key: gone } of links)
    byRecord.set(recordId, [...(byRecord.get(recordId) ?? []), gone]);
  for (const [recordId, gone] of byRecord) {
    await connection.run(
      `DELETE FROM link WHERE book_id = $1 AND record_id = $2 AND ${dialect.oneOf('to_key', '$3', gone.length)}`,
      [key, recordId, dialect.list(gone)],
    );
  }
}

/** A label that nobody carries any more is not kept: it may be of somebody who was erased. */
async function sweepTallies(
  connection: SqlConnection,
  dialect: SqlDialect,
  key: SqlValue,
  tallies: readonly TallyStep[],
): Promise<void> {
  const fewer = tallies.filter(({ by }) => by < 0).map(({ name }) => name);
  if (fewer.length === 0) return;
  await connection.run(
    `DELETE FROM tally WHERE book_id = $1 AND ${dialect.oneOf('name', '$2', fewer.length)} AND count <= 0`,
    [key, dialect.list(fewer)],
  );
}

async function erase(
  connection: SqlConnection,
  dialect: SqlDialect,
  key: SqlValue,
  { records, blobs }: Writes['erased'],
): Promise<void> {
  await connection.run(
    `UPDATE change SET record_id = '', kind = '', fields = '{}', stamps = '{}', user_id = NULL, batch = NULL
     WHERE book_id = $1 AND ${dialect.oneOf('record_id', '$2', records.length)}`,
    [key, dialect.list(records)],
  );
  await connection.run(
    `DELETE FROM blob WHERE book_id = $1 AND ${dialect.oneOf('sha256', '$2', blobs.length)}`,
    [key, dialect.list(blobs)],
  );
}

const recordInsert = upsert(
  'record',
  ['book_id', 'id'],
  ['kind', 'rev', 'fields', 'stamps', 'deleted_at', 'on_day', 'due_on'],
);
const linkInsert = upsert('link', ['book_id', 'record_id', 'to_key'], ['kind', 'live', 'on_day', 'stamp']);
/**
 * Who is deleted keeps the search text that they had, which search passes over: taking it out of the index so that nothing
 * is left of it costs more than all else of a deletion, and is for who is erased.
 */
const personInsert = upsert(
  'person',
  ['book_id', 'id'],
  [
    'live',
    'sort_name',
    'search_text',
    'contact_days',
    'last_on',
    'they_reached_out_on',
    'cools_on',
    'rhythm_due_on',
  ],
  { search_text: 'CASE WHEN excluded.live = 1 THEN excluded.search_text ELSE person.search_text END' },
);
const tallyInsert: SqlInsert = {
  table: 'tally',
  columns: ['book_id', 'role', 'name', 'label', 'count'],
  conflict: `ON CONFLICT (book_id, role, name) DO UPDATE SET count = tally.count + excluded.count,
    label = CASE WHEN excluded.count > 0 THEN excluded.label ELSE tally.label END`,
};
const journalInsert: SqlInsert = {
  table: 'change',
  columns: ['book_id', ...journalColumns.split(', ')],
  conflict: '',
};

/** Inserts rows, or puts their columns in place of those that are there, or what `kept` says for a column. */
function upsert(
  table: string,
  unique: readonly string[],
  columns: readonly string[],
  kept: { readonly [column: string]: string } = {},
): SqlInsert {
  const set = columns.map((column) => `${column} = ${kept[column] ?? `excluded.${column}`}`).join(', ');
  return {
    table,
    columns: [...unique, ...columns],
    conflict: `ON CONFLICT (${unique.join(', ')}) DO UPDATE SET ${set}`,
  };
}

function recordValues(key: SqlValue, row: RecordRow): readonly SqlValue[] {
  const { id, kind, rev, fields, stamps, deletedAt, onDay, dueOn } = row;
  return [key, id, kind, rev, JSON.stringify(fields), printStamps(stamps), deletedAt, onDay, dueOn];
}

function linkValues(
  book: SqlValue,
  { recordId, key, kind, live, onDay, stamp }: LinkRow,
): readonly SqlValue[] {
  return [book, recordId, key, kind, live ? 1 : 0, onDay ?? '', stamp];
}

function personValues(key: SqlValue, row: PersonIndex): readonly SqlValue[] {
  const { id, live, sortName, searchText } = row;
  const { id: _, ...tie } = tieRow(id, row.tie);
  return [key, id, live ? 1 : 0, sortName, searchText, ...Object.values(tie)];
}

function tieRow(id: string, tie: PersonIndex['tie']): TieRow {
  return {
    id,
    contact_days: tie.contactDays,
    last_on: tie.lastOn ?? '',
    they_reached_out_on: tie.theyReachedOutOn,
    cools_on: tie.coolsOn ?? '',
    rhythm_due_on: tie.rhythmDueOn,
  };
}

function journalValues(key: SqlValue, { rev, change, origin, at }: JournalEntry): readonly SqlValue[] {
  const { id, recordId, kind, fields, stamps } = change;
  return [
    key,
    rev,
    id,
    recordId,
    kind,
    JSON.stringify(fields),
    printStamps(stamps),
    origin.user,
    origin.cause,
    origin.batch ?? null,
    at,
  ];
}
