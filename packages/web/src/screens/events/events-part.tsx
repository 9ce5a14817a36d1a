import { isPresenceOnly } from '@kennis/domain';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { EventRow } from './event-row.tsx';
import type { ListedEvent } from './group-events.ts';
import { eventsMessages } from './messages.ts';

/** A group of the list under its title. */
export function EventsPart({
  title,
  events,
  path,
  waits = false,
  children,
}: {
  readonly title: string;
  readonly events: readonly ListedEvent[];
  /** The page's address: the event that stands beside the list is marked. */
  readonly path: string;
  /** For looking back. */
  readonly waits?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <section className="events-part">
      <h2>{title}</h2>
      {children}
      <ul className="rows">
        {events.map((listed) => (
          <li key={listed.event.id}>
            <EventRow listed={listed} isHere={path.startsWith(`/events/${listed.event.id}`)} />
            <NextStep listed={listed} waits={waits} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What there is to do with it right now: go in, or look back. */
function NextStep({
  listed: { event, phase },
  waits,
}: {
  readonly listed: ListedEvent;
  readonly waits: boolean;
}) {
  const say = useMessages(eventsMessages);
  const isQuiet = isPresenceOnly(event.fields.kind);
  const isNow = phase === 'now' || phase === 'today';
  if (!isNow && !waits) return null;
  return (
    <p className="events-step">
      {isNow ? (
        <ButtonLink kind={isQuiet ? 'edge' : 'main'} href={`/events/${event.id}/floor`}>
          {say(isQuiet ? 'floor-quiet' : 'floor')}
        </ButtonLink>
      ) : (
        <ButtonLink kind="edge" href={`/events/${event.id}/look-back`}>
          {say('look-back')}
        </ButtonLink>
      )}
    </p>
  );
}
