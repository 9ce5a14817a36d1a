import type { Book, BookReading } from '../store.ts';
import { sqlJournalReading } from './sql-journal-reading.ts';
import { readLinked } from './sql-linked.ts';
import { sqlLinkedOf } from './sql-linked-of.ts';
import { listCandidates, listPeople } from './sql-people.ts';
import { sqlPersonReading } from './sql-person-reading.ts';
import { sqlRecordReading } from './sql-record-reading.ts';
import type { SqlReadingParts } from './sql-store-parts.ts';

/** Reading by SQL: every method is one statement or a few, each of one book and an index range. */
export function sqlReading(
  parts: SqlReadingParts,
): BookReading & Pick<Book, 'since' | 'position' | 'changeAt' | 'takenAt'> {
  return {
    ...sqlRecordReading(parts),
    ...sqlPersonReading(parts),
    ...sqlJournalReading(parts),
    people: (query) => listPeople(parts, query),
    candidates: (query) => listCandidates(parts, query),
    linked: (kind, to, page) => readLinked(parts, kind, to, page),
    linkedOf: sqlLinkedOf(parts),
  };
}
