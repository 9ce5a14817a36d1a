import type { SqlValue } from '../sql/sql-connection.ts';
import type { Hit, SearchEngine } from '../sql/sql-search.ts';

/**
 * Search by LIKE. With the extension pg_trgm an index finds the pieces; without it the same people are found by reading the
 * search text of a whole book.
 */
export const postgresSearch: SearchEngine = {
  find: async (connection, key, plan, limit) => {
    const values: SqlValue[] = [key];
    const contains = (piece: string) => {
      values.push(`%${piece.replace(/[\\%_]/g, '\\$&')}%`);
      return `p.search_text LIKE $${values.length}`;
    };
    const words = plan.map((alternatives) =>
      alternatives.map((pieces) => `(${pieces.map(contains).join(' AND ')})`).join(' OR '),
    );
    const found = words.map((word) => `(${word})`).join(' AND ');
    values.push(limit);
    return connection.all<Hit>(
      `SELECT ${hitColumns} FROM person p WHERE p.book_id = $1 AND p.live = 1 AND ${found} LIMIT $${values.length}`,
      values,
    );
  },
  findByStart: async (connection, key, start, limit) =>
    connection.all<Hit>(
      `SELECT ${hitColumns} FROM (SELECT * FROM person WHERE book_id = $1 AND live = 1
         ORDER BY last_on DESC, id DESC LIMIT $2) p WHERE p.search_text LIKE '% ' || $3 || '%'
       UNION SELECT ${hitColumns} FROM (SELECT * FROM person WHERE book_id = $4 AND live = 1
         AND sort_name >= $5 AND sort_name < $6 ORDER BY sort_name, id LIMIT $7) p`,
      [key, limit, start, key, start, `${start}\uffff`, Math.ceil(limit / 4)],
    ),
};

const hitColumns =
  'p.id AS id, p.sort_name AS "sortName", p.search_text AS "searchText", p.contact_days AS "contactDays"';
