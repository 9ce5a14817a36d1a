import {
  type AttendeeAsking,
  answersPerQuery,
  attendeeMatches,
  type Match,
  type RecordOf,
  type SpeurlijstEntry,
} from '@kennis/domain';
import { type ReadEventAttendees, readAsking, readEventAttendees, readSpeurlijst } from '@kennis/store';
import { useEffect, useMemo } from 'react';
import { useKeptState } from '../../app/kennis.tsx';
import { useNow, useQuery } from '../../offline/book.tsx';
import { createMatchingOf } from '../connect/matching/matching.ts';

interface Answered {
  readonly asking: AttendeeAsking;
  readonly answers: readonly (readonly Match[])[];
  readonly of: string;
}

/** Who comes to event `id` by the kept list; undefined until it was read. */
export function useEventAttendees(id: string): ReadEventAttendees | undefined {
  return useQuery(['event-attendees', id], (reading) => readEventAttendees(reading, id));
}

/**
 * Whom to find of those on the list of an event (P3), the best first. What you could do for each other is added as soon as a worker
 * knows it.
 */
export function useSpeurlijst(
  event: RecordOf<'event'>,
  limit: number,
): readonly SpeurlijstEntry[] | undefined {
  const now = useNow();
  const answered = useAnswers(event.id);
  return useQuery(['speurlijst', event.id, limit, answered?.of], async (reading) => {
    const read = await readEventAttendees(reading, event.id);
    if (read.attendees.length === 0) return [];
    const matches = answered && attendeeMatches(answered.asking, answered.answers);
    return readSpeurlijst(reading, event, read, now(), { limit, ...(matches && { matches }) });
  });
}

/** What the attendees and you ask and offer, weighed in a worker; again when the list or what is known changed. */
function useAnswers(id: string): Answered | null {
  const [answered, setAnswered] = useKeptState<Answered | null>(`attendees.answers.${id}`, null);
  const asking = useQuery(['attendees-asking', id], async (reading) => {
    const read = await readEventAttendees(reading, id);
    return read.attendees.length === 0 ? { people: [], queries: [] } : await readAsking(reading, read);
  });
  const text = useMemo(() => asking && JSON.stringify(asking), [asking]);
  const of = text && markOf(text);
  const known = answered?.of;
  useEffect(() => {
    if (!text || !of || of === known) return;
    const asked = JSON.parse(text) as AttendeeAsking;
    if (asked.queries.length === 0) return;
    const matching = createMatchingOf(Promise.resolve(asked.people));
    let isGone = false;
    const all = asked.queries.map((query) => matching.query(query, answersPerQuery));
    void Promise.all(all).then((answers) => {
      matching.close();
      if (!isGone) setAnswered({ asking: asked, answers, of });
    });
    return () => {
      isGone = true;
      matching.close();
    };
  }, [text, of, known, setAnswered]);
  return answered && answered.of === of ? answered : null;
}

/** Short for a long text, so that it can be part of a key (FNV-1a). */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${mark >>> 0}`;
}
