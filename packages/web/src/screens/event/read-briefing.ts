import { type Briefing, briefingOf, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** What to know of somebody before you speak them (P4), with the name of the event where you last did. */
export interface PersonBriefing extends Briefing {
  readonly lastEvent: string | null;
}

const limit = 100;

/** Reads the briefing of a person; null where there is none. */
export async function readBriefing(reading: BookReading, id: string): Promise<PersonBriefing | null> {
  const row = await reading.person(id);
  if (!row) return null;
  const [encounters, memories, promises, asks, offers] = await Promise.all([
    reading.linked('encounter', id, { limit }),
    reading.linked('memory', id, { limit }),
    reading.linked('promise', id, { limit }),
    reading.linked('ask', id, { limit }),
    reading.linked('offer', id, { limit }),
  ]);
  const briefing = briefingOf({ person: row.person, encounters, memories, promises, asks, offers });
  const at = briefing.lastSpoke?.event;
  const event = at ? ((await reading.record(at)) as RecordOf<'event'> | null) : null;
  return { ...briefing, lastEvent: event?.fields.name ?? null };
}
