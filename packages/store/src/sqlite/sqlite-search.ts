import type { SearchPlan } from '../reading/search-plan.ts';
import type { Hit, SearchEngine } from '../sql/sql-search.ts';
import { bookTrigram } from '../sql/tables.ts';

/** Search by FTS5 with trigrams, within one book. */
export const sqliteSearch: SearchEngine = {
  find: async (connection, key, plan, limit) =>
    connection.all<Hit>(
      `SELECT ${hitColumns} FROM person_search CROSS JOIN person p
       WHERE person_search MATCH ('book : "' || ${bookTrigram('$1')} || '" AND ' || $2)
         AND p.number = person_search.rowid AND p.book_id = $3 AND p.live = 1 LIMIT $4`,
      [key, matchText(plan), key, limit],
    ),
  findByStart: async (connection, key, start, limit) =>
    connection.all<Hit>(
      `SELECT ${hitColumns} FROM (SELECT * FROM person INDEXED BY person_by_last
         WHERE book_id = $1 AND live = 1 ORDER BY last_on DESC, id DESC LIMIT $2) p
       WHERE p.search_text LIKE '% ' || $3 || '%'
       UNION SELECT ${hitColumns} FROM (SELECT * FROM person INDEXED BY person_by_name
         WHERE book_id = $4 AND live = 1 AND sort_name >= $5 AND sort_name < $6 ORDER BY sort_name, id LIMIT $7) p`,
      [key, limit, start, key, start, `${start}\uffff`, Math.ceil(limit / 4)],
    ),
};

const hitColumns =
  'p.id AS id, p.sort_name AS "sortName", p.search_text AS "searchText", p.contact_days AS "contactDays"';

/** A plan in the query language of FTS5. */
function matchText(plan: SearchPlan): string {
  const words = plan.map((alternatives) =>
    alternatives.map((pieces) => `(${pieces.map(quoted).join(' AND ')})`).join(' OR '),
  );
  return `search_text : (${words.map((word) => `(${word})`).join(' AND ')})`;
}

function quoted(piece: string): string {
  return `"${piece.replaceAll('"', '""')}"`;
}
