import type { SearchTerms } from '@kennis/domain';
import { fewFound, mostHits } from '../reading/search-limits.ts';
import { closeness, planSearch, type SearchHit, type SearchPlan } from '../reading/search-plan.ts';
import type { SqlConnection, SqlValue } from './sql-connection.ts';

/** A person that search found, with what closeness is told from. */
export type Hit = SearchHit & { readonly id: string };

/** How a database finds people by their search text; at most `limit` of them, in no order. */
export interface SearchEngine {
  find(connection: SqlConnection, key: SqlValue, plan: SearchPlan, limit: number): Promise<readonly Hit[]>;
  /**
   * Some people who have a word that begins so, by whom search would miss: for one letter there is no trigram, and of a common
   * start `find` gives any. The last spoken, and those whose sort name begins so.
   */
  findByStart(
    connection: SqlConnection,
    key: SqlValue,
    start: string,
    limit: number,
  ): Promise<readonly Hit[]>;
}

/** The ids of people whose search text may answer `query`, the closest first. */
export async function searchIds(
  engine: SearchEngine,
  connection: SqlConnection,
  key: SqlValue,
  query: string,
  limit: number,
): Promise<readonly string[]> {
  const { terms, exact, near } = planSearch(query);
  const [word] = terms.words;
  if (word === undefined) return [];
  const found = exact ? await engine.find(connection, key, exact, mostHits) : [];
  const tooMany = !exact || found.length >= mostHits;
  const exactly = tooMany
    ? [...found, ...(await engine.findByStart(connection, key, word, mostHits))]
    : found;
  const nearly = near && exactly.length < fewFound ? await engine.find(connection, key, near, mostHits) : [];
  return closestFirst(terms, [...exactly, ...nearly]).slice(0, limit);
}

function closestFirst(terms: SearchTerms, hits: readonly Hit[]): readonly string[] {
  const scores = new Map(hits.map((hit) => [hit.id, closeness(terms, hit)]));
  return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
