import type { Participant, RecordOf } from '@kennis/domain';
import { readEventAttendees } from '@kennis/store';
import { useQuery } from '../../offline/book.tsx';
import { peopleById } from '../people/people-by-id.ts';
import { attendeeParticipant, participantOf } from './participants.ts';

const mostTargets = 300;

/** Whom one can ask at once: everybody on the list of the event, and the people to find there. */
export function useInvited(
  event: string,
): { readonly list: readonly Participant[]; readonly targets: readonly Participant[] } | undefined {
  return useQuery(['rounds-invited', event], async (reading) => {
    const [{ attendees }, targets] = await Promise.all([
      readEventAttendees(reading, event),
      reading.linked('target', event, { limit: mostTargets }),
    ]);
    const open = targets.filter(({ fields }) => fields.ending?.how !== 'dropped');
    const people = await peopleById(
      reading,
      open.flatMap(({ fields }) => fields.person ?? []),
    );
    const known = people.filter(({ deletedAt }) => deletedAt === null).map(participantOf);
    return { list: attendees.map(attendeeParticipant), targets: [...known, ...open.flatMap(onlyNamed)] };
  });
}

function onlyNamed({ fields: { person, name } }: RecordOf<'target'>): readonly Participant[] {
  return person === undefined && name ? [attendeeParticipant({ at: 0, name: { full: name } })] : [];
}
