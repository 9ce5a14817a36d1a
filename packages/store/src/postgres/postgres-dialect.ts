import type { SqlDialect } from '../sql/sql-connection.ts';
import { recordColumns } from '../sql/sql-rows.ts';

/** Lists travel as arrays, ties as JSON: one round trip for many. Writers of a book wait for each other at its row. */
export const postgresDialect: SqlDialect = {
  bookKey: 'id',
  lockBook: 'UPDATE book SET rev = rev WHERE id = $1 RETURNING epoch, rev, clock',
  oneOf: (column, parameter) => `${column} = ANY(${parameter})`,
  list: (values) => values,
  updateTies: async (connection, key, ties) => {
    await connection.run(tieUpdate, [JSON.stringify(ties), key]);
  },
  linkedOf: `SELECT t.to_key, l.on_day, ${recordColumns}
    FROM unnest($2::text[]) AS t (to_key) CROSS JOIN unnest($3::text[]) AS k (kind)
    CROSS JOIN LATERAL (SELECT record_id, on_day FROM link WHERE book_id = $1 AND to_key = t.to_key COLLATE "C"
      AND kind = k.kind COLLATE "C" AND live = 1 ORDER BY on_day DESC, record_id DESC LIMIT $4) l
    JOIN record r ON r.book_id = $1 AND r.id = l.record_id`,
  by: () => '',
};

const tieUpdate = `UPDATE person p SET contact_days = t.contact_days, last_on = t.last_on,
  they_reached_out_on = t.they_reached_out_on, cools_on = t.cools_on, rhythm_due_on = t.rhythm_due_on
  FROM json_to_recordset($1) AS t (id text, contact_days integer, last_on text, they_reached_out_on text, cools_on text,
    rhythm_due_on text)
  WHERE p.book_id = $2 AND p.id = t.id`;
