import type { SqlDialect } from '../sql/sql-connection.ts';

/** Lists travel as JSON text; the planner, which knows no sizes, is told which index to walk. */
export const sqliteDialect: SqlDialect = {
  bookKey: 'number',
  lockBook: 'SELECT epoch, rev, clock FROM book WHERE number = $1',
  oneOf: (column, parameter) => `${column} IN (SELECT value FROM json_each(${parameter}))`,
  list: (values) => JSON.stringify(values),
  by: (index) => `INDEXED BY ${index}`,
};
