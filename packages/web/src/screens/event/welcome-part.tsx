import type { Guest } from '@kennis/domain';
import { readGuests } from '@kennis/store';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';

const shownAtFirst = 5;

/** Where you receive the guests: whom nobody spoke to yet, newcomers first (M4). */
export function WelcomePart({ records: { event } }: { readonly records: EventRecords }) {
  const say = useMessages(eventMessages);
  const [isAll, setAll] = useState(false);
  const read = useQuery(['event-guests', event.id], async (reading) => ({
    guests: await readGuests(reading, event),
  }));
  if (!read?.guests) return null;
  const waiting = read.guests.filter(({ isSpoken }) => !isSpoken);
  const shown = isAll ? waiting : waiting.slice(0, shownAtFirst);
  return (
    <section className="event-part">
      <h2>{say('welcome')}</h2>
      <p className="event-faint">
        {say(read.guests.length === 0 ? 'welcome-none' : 'welcome-count', {
          waiting: waiting.length,
          fresh: waiting.filter(({ isNew }) => isNew).length,
        })}
      </p>
      <ul className="rows">
        {shown.map((guest) => (
          <li key={guest.person ?? guest.name.full}>
            <GuestRow guest={guest} />
          </li>
        ))}
      </ul>
      {shown.length < waiting.length && (
        <p className="event-quiet-step">
          <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
            {say('suggested-more')}
          </Button>
        </p>
      )}
    </section>
  );
}

function GuestRow({ guest: { person, name, isNew } }: { readonly guest: Guest }) {
  const say = useMessages(eventMessages);
  return (
    <div className="row">
      <Avatar name={name.full} seed={person ?? name.full} />
      <span className="row-text">
        {person === null ? (
          <span className="row-title">{name.full}</span>
        ) : (
          <Link href={`/people/${person}`} className="row-title event-name">
            {name.full}
          </Link>
        )}
      </span>
      {isNew && <span className="target-state">{say('new')}</span>}
    </div>
  );
}
