import { ButtonLink } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEventAttendees } from '../attendees/use-speurlijst.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';

/** Who comes by the list that was given, or the way to give it (P3). */
export function AttendeesPart({
  records: { event },
  isOver,
}: {
  readonly records: EventRecords;
  readonly isOver: boolean;
}) {
  const say = useMessages(eventMessages);
  const { number } = useFormats();
  const read = useEventAttendees(event.id);
  const href = `/events/${event.id}/attendees`;
  if (!read || (isOver && read.attendees.length === 0)) return null;
  const count = read.attendees.length;
  const known = read.attendees.filter((each) => each.known !== null).length;
  const perhaps = read.attendees.filter((each) => each.perhaps.length > 0).length;
  return (
    <section className="event-part">
      <div className="event-part-head">
        <h2>{say('attendees')}</h2>
        <ButtonLink kind="quiet" href={href}>
          {say(count === 0 ? 'attendees-give' : 'attendees-see')}
        </ButtonLink>
      </div>
      <p className={count === 0 ? 'event-faint' : 'event-lead'}>
        {count === 0
          ? say('attendees-none')
          : say('attendees-count', { count, shown: number(count), known, perhaps })}
      </p>
      {(event.fields.rounds || event.fields.hosting?.is) && (
        <p className="event-quiet-step">
          <ButtonLink kind="quiet" icon="ring" href={`/events/${event.id}/rounds`}>
            {say('rounds')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
