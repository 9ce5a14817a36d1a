import type { RecordOf, Today } from '@kennis/domain';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { eventsMessages } from '../events/messages.ts';
import { useEventHours } from '../events/use-event-hours.ts';
import { todayMessages } from './messages.ts';

type Events = Today['events'];

/** What is on today and not yet over: it comes before everything else. */
export function EventsToday({ events }: { readonly events: Events }) {
  const say = useMessages(todayMessages);
  const { hours } = useEventHours();
  if (events.length === 0) return null;
  return (
    <section className="today-part">
      <h2>{asLine(say('coming.in', { days: 0 }))}</h2>
      <ul className="rows">
        {events.map(({ event: { id, fields } }) => (
          <li key={id}>
            <EventLink href={`/events/${id}`} title={fields.name} line={[hours(fields), fields.place]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Events that were just over and not looked back on (E1). */
export function EventsToLookBackOn({ events }: { readonly events: readonly RecordOf<'event'>[] }) {
  const say = useMessages(eventsMessages);
  const { when } = useEventHours();
  if (events.length === 0) return null;
  return (
    <section className="today-part">
      <h2>{say('look-back')}</h2>
      <ul className="rows">
        {events.map(({ id, fields }) => (
          <li key={id}>
            <EventLink href={`/events/${id}/look-back`} title={fields.name} line={[asLine(when(fields))]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventLink({
  href,
  title,
  line,
}: {
  readonly href: string;
  readonly title: string;
  readonly line: readonly (string | null | undefined)[];
}) {
  return (
    <Link href={href} className="row">
      <span className="row-text">
        <span className="row-title">{title}</span>
        <span className="row-line today-what">{line.filter(Boolean).join(' · ')}</span>
      </span>
      <Icon name="next" />
    </Link>
  );
}

/** What is coming after today, nearest first. */
export function ComingEvents({ events }: { readonly events: Events }) {
  const say = useMessages(todayMessages);
  const { day } = useFormats();
  if (events.length === 0) return null;
  return (
    <section className="today-part">
      <h2>{say('coming')}</h2>
      <ul className="rows">
        {events.map(({ event, inDays }) => (
          <li key={event.id}>
            <Link href={`/events/${event.id}`} className="row">
              <span className="today-day">{day(event.fields.on, 'short')}</span>
              <span className="row-text">
                <span className="row-title">{event.fields.name}</span>
                <span className="row-line today-what">
                  {[say('coming.in', { days: inDays }), event.fields.place].filter(Boolean).join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
