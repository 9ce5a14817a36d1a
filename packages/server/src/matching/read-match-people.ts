import { isOfKind, type Kind, type MatchPerson, matchPeopleOf } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';

const portion = 2000;

/** Everybody in a book as matching sees them, you as `me`. Reads the whole book, a page at a time. */
export async function readMatchPeople(
  reading: Pick<BookReading, 'all' | 'record'>,
): Promise<readonly MatchPerson[]> {
  const people = await readAll(reading, 'person');
  const asks = await readAll(reading, 'ask');
  const offers = await readAll(reading, 'offer');
  const card = await reading.record('card');
  return matchPeopleOf({ people, asks, offers, card: card && isOfKind(card, 'card') ? card : null });
}

async function readAll<K extends Kind>(
  reading: Pick<BookReading, 'all'>,
  kind: K,
): Promise<readonly StoredRecord<K>[]> {
  const all: StoredRecord<K>[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const page = await reading.all(kind, { limit: portion, ...(after !== undefined && { after }) });
    all.push(...page);
    if (page.length < portion) return all;
  }
}
