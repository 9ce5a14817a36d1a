import type { SqlDialect } from '../sql/sql-connection.ts';

/** Lists travel as JSON text; the planner, which knows no sizes, is told which index to walk. */
export const sqliteDialect: SqlDialect = {
  bookKey: 'number',
  lockBook: 'SELECT epoch, rev, clock FROM book WHERE number = $1',
  oneOf: (column, parameter, count) =>
    count === 1 ? `${column} = ${parameter}` : `${column} IN (SELECT value FROM json_each(${parameter}))`,
  list: (values) => (values.length === 1 ? (values[0] ?? '') : JSON.stringify(values)),
  updateTies: async (connection, key, ties) => {
    for (const { id, contact_days, last_on, they_reached_out_on, cools_on, rhythm_due_on } of ties) {
      const values = [contact_days, last_on, they_reached_out_on, cools_on, rhythm_due_on, key, id];
      await connection.run(tieUpdate, values);
    }
  },
  linkedOf: null,
  by: (index) => `INDEXED BY ${index}`,
};

const tieUpdate = `UPDATE person SET contact_days = $1, last_on = $2, they_reached_out_on = $3, cools_on = $4,
  rhythm_due_on = $5 WHERE book_id = $6 AND id = $7`;
