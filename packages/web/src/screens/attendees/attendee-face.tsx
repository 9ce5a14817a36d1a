import type { AttendeeState, EventAttendee } from '@kennis/domain';
import { Avatar } from '../../design/avatar.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { lineOf, type OwnPeople } from './line-of.ts';
import { attendeesMessages } from './messages.ts';

/** Somebody on the list: name, what they do, and how far you are. */
export function AttendeeFace({
  attendee,
  people,
  state,
}: {
  readonly attendee: EventAttendee;
  readonly people: OwnPeople;
  readonly state: AttendeeState;
}) {
  const say = useMessages(attendeesMessages);
  const { name, known } = attendee;
  return (
    <>
      <Avatar name={name.full} seed={known ?? name.full} />
      <span className="row-text">
        <span className="row-title attendee-line">{name.full}</span>
        <span className="row-line attendee-line">{lineOf(attendee, people)}</span>
      </span>
      {state !== 'new' && <span className="attendee-mark">{say(`state-${state}`)}</span>}
    </>
  );
}
