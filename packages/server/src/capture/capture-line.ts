import {
  type CaptureDraft,
  type ConversationRecords,
  capture,
  confirmDraft,
  isOfKind,
  type Problem,
  type Result,
  recordConversation,
} from '@kennis/domain';
import type { Book, BookReading, Origin, StoredRecord } from '@kennis/store';
import { contextOf, type Means } from '../book/context-of.ts';
import { knownInLine } from './known-in-line.ts';

/** Reads a line into a draft (M9) with the people of the book; `event` has the people to find there, who come first. */
export async function captureLine(
  reading: BookReading,
  line: string,
  means: Means,
  event?: string,
): Promise<CaptureDraft> {
  const { now, zone } = await contextOf(reading, means);
  const targets = event === undefined ? [] : await reading.linked('target', event, { limit: 200 });
  return capture(line, {
    now,
    zone,
    known: await knownInLine(reading, line),
    targets: targets.flatMap(({ fields }) => fields.person ?? []),
  });
}

/** Writes a draft down as it was read, with the line it came from. */
export function recordDraft(
  book: Book,
  draft: CaptureDraft,
  line: string,
  origin: Origin,
  means: Means,
): Promise<Result<readonly StoredRecord[], Problem>> {
  return book.edit(origin, async (reading) => {
    const records = await recordsOf(reading, draft);
    return recordConversation(records, confirmDraft(draft, line), await contextOf(reading, means));
  });
}

async function recordsOf(reading: BookReading, draft: CaptureDraft): Promise<ConversationRecords> {
  const ids = [...draft.people.map(({ knownId }) => knownId), draft.metThrough?.knownId];
  const known = [...new Set(ids.filter((id) => id != null))];
  const records = await reading.records(known);
  const owners = [...known, 'me'];
  const of = async <Kind extends 'ask' | 'offer'>(kind: Kind) =>
    (await Promise.all(owners.map((owner) => reading.linked(kind, owner, { limit: 50 })))).flat();
  return {
    people: records.filter((record) => isOfKind(record, 'person')),
    asks: await of('ask'),
    offers: await of('offer'),
  };
}
