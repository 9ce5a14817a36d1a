import type { SqlDialect } from '../sql/sql-connection.ts';

/** Lists travel as arrays; writers of a book wait for each other at its row. */
export const postgresDialect: SqlDialect = {
  bookKey: 'id',
  lockBook: 'UPDATE book SET rev = rev WHERE id = $1 RETURNING epoch, rev, clock',
  oneOf: (column, parameter) => `${column} = ANY(${parameter})`,
  list: (values) => values,
  by: () => '',
};
