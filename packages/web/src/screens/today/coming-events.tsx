import type { Today } from '@kennis/domain';
import { Link } from 'wouter';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { todayMessages } from './messages.ts';

/** What is coming, nearest first. */
export function ComingEvents({ events }: { readonly events: Today['events'] }) {
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
