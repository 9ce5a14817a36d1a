import type Database from 'better-sqlite3';
import { insertSql, type SqlConnection, type SqlInsert, type SqlValue } from '../sql/sql-connection.ts';

/** Runs statements on one SQLite connection, at once; each is prepared when it is first used. */
export class SqliteConnection implements SqlConnection {
  readonly database: Database.Database;
  readonly #statements = new Map<string, Prepared>();
  readonly #inserts = new Map<SqlInsert, Prepared>();
  /** How many statements ran, and how many of them could change something. */
  statements = 0;
  writes = 0;

  constructor(database: Database.Database) {
    this.database = database;
  }

  all<Row>(sql: string, values: readonly SqlValue[]): readonly Row[] {
    const { statement, order } = this.#prepared(sql);
    this.statements += 1;
    return statement.all(...valuesIn(order, values)) as Row[];
  }

  run(sql: string, values: readonly SqlValue[]): number {
    const { statement, order } = this.#prepared(sql);
    this.statements += 1;
    this.writes += 1;
    return statement.run(...valuesIn(order, values)).changes;
  }

  insert(into: SqlInsert, rows: readonly (readonly SqlValue[])[]): void {
    let prepared = this.#inserts.get(into);
    if (!prepared) {
      prepared = this.#prepare(insertSql(into, 1));
      this.#inserts.set(into, prepared);
    }
    this.statements += rows.length;
    this.writes += rows.length;
    for (const row of rows) prepared.statement.run(...row);
  }

  #prepared(sql: string): Prepared {
    const held = this.#statements.get(sql);
    if (held) return held;
    const prepared = this.#prepare(sql);
    if (this.#statements.size >= mostStatements) this.#statements.clear();
    this.#statements.set(sql, prepared);
    return prepared;
  }

  /** The plus hides a value from the planner, which else prepares many statements anew at each value (20 µs and more). */
  #prepare(sql: string): Prepared {
    const order = [...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number) - 1);
    const statement = this.database.prepare<unknown[]>(sql.replace(/\$\d+/g, '+?'));
    return { statement, order: order.every((position, index) => position === index) ? null : order };
  }
}

interface Prepared {
  readonly statement: Database.Statement<unknown[]>;
  /** Which value goes where; null where they stand in order. */
  readonly order: readonly number[] | null;
}

const mostStatements = 500;

function valuesIn(order: readonly number[] | null, values: readonly SqlValue[]): readonly SqlValue[] {
  return order === null ? values : order.map((position) => values[position] ?? null);
}
