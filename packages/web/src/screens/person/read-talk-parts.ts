import type { ConversationParts, RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

const most = { limit: 100 };

/** A talk with what came from it, and the people to find at its event: what goes and comes back with it. */
export async function readTalkParts(
  reading: BookReading,
  encounter: RecordOf<'encounter'>,
): Promise<ConversationParts> {
  const { id } = encounter;
  const { event } = encounter.fields;
  const [from, targets] = await Promise.all([
    Promise.all(
      (['ask', 'offer', 'promise', 'memory', 'favour'] as const).map((kind) =>
        reading.linked(kind, id, most),
      ),
    ),
    event === undefined ? [] : reading.linked('target', event, most),
  ]);
  return { encounter, from: from.flat(), targets };
}
