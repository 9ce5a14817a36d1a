import { type EventYield, isPresenceOnly } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { reviewMessages } from './messages.ts';

const mostAtFirst = 12;

/** Per event: how it was, whom you spoke, what grew from it. */
export function EventsPart({ events }: { readonly events: readonly EventYield[] }) {
  const say = useMessages(reviewMessages);
  const [isWhole, setWhole] = useState(false);
  if (events.length === 0) return null;
  const shown = isWhole ? events : events.slice(0, mostAtFirst);
  return (
    <section className="review-part">
      <h2>{say('events')}</h2>
      <ul className="rows review-events">
        {shown.map((each) => (
          <Event key={each.event.id} held={each} />
        ))}
      </ul>
      {shown.length < events.length && (
        <Button kind="quiet" icon="down" onPress={() => setWhole(true)}>
          {say('all', { count: events.length })}
        </Button>
      )}
    </section>
  );
}

function Event({ held }: { readonly held: EventYield }) {
  const { day } = useFormats();
  const line = useEventLine()(held);
  const { id, fields } = held.event;
  return (
    <li>
      <Link href={`/events/${id}`} className="row review-row">
        <span className="row-text">
          <span className="row-title review-block">{fields.name}</span>
          <span className="row-line review-block">{line}</span>
        </span>
        <span className="row-line">{day(fields.on, 'dated')}</span>
      </Link>
    </li>
  );
}

function useEventLine(): (held: EventYield) => string {
  const say = useMessages(reviewMessages);
  const { number } = useFormats();
  return ({ event, yield: { enjoyment, began, keptWarm, harvest } }) => {
    if (isPresenceOnly(event.fields.kind)) return asLine(say('event.presence'));
    const [kept, fresh] = [keptWarm.length, began.length];
    const parts = [
      enjoyment !== null && say('event.enjoyment', { value: number(enjoyment) }),
      kept + fresh > 0 &&
        say('event.spoken', { kept, began: fresh, both: kept > 0 && fresh > 0 ? 'yes' : 'no' }),
      harvest.length > 0 && say('event.harvest', { count: harvest.length }),
    ].filter((part) => part !== false);
    return asLine(parts.length === 0 ? say('event.nothing') : parts.join(' · '));
  };
}
