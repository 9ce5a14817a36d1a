import type { SqlDialect } from '../sql/sql-connection.ts';

/** Lists travel as arrays, ties as JSON: one round trip for many. Writers of a book wait for each other at its row. */
export const postgresDialect: SqlDialect = {
  bookKey: 'id',
  lockBook: 'UPDATE book SET rev = rev WHERE id = $1 RETURNING epoch, rev, clock',
  oneOf: (column, parameter) => `${column} = ANY(${parameter})`,
  list: (values) => values,
  updateTies: async (connection, key, ties) => {
    await connection.run(tieUpdate, [JSON.stringify(ties), key]);
  },
  by: () => '',
};

const tieUpdate = `UPDATE person p SET contact_days = t.contact_days, last_on = t.last_on,
  they_reached_out_on = t.they_reached_out_on, cools_on = t.cools_on, rhythm_due_on = t.rhythm_due_on
  FROM json_to_recordset($1) AS t (id text, contact_days integer, last_on text, they_reached_out_on text, cools_on text,
    rhythm_due_on text)
  WHERE p.book_id = $2 AND p.id = t.id`;
