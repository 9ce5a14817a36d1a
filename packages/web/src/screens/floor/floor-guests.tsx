import { readGuests } from '@kennis/store';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import type { EventRecords } from '../event/read-event.ts';
import { CaptureRow } from './capture-row.tsx';
import { floorMessages } from './messages.ts';

const shownAtFirst = 4;

/** Where you receive the guests: whom nobody spoke to yet, newcomers first (M4); a tap begins the line of the talk. */
export function FloorGuests({ records: { event } }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const [isAll, setAll] = useState(false);
  const read = useQuery(['event-guests', event.id], async (reading) => ({
    guests: await readGuests(reading, event),
  }));
  const waiting = read?.guests?.filter(({ isSpoken }) => !isSpoken) ?? [];
  if (waiting.length === 0) return null;
  const shown = isAll ? waiting : waiting.slice(0, shownAtFirst);
  return (
    <section className="floor-part">
      <h2>{say('guests', { count: waiting.length })}</h2>
      <ul className="rows">
        {shown.map(({ person, name, isNew }) => (
          <li key={person ?? name.full}>
            <CaptureRow
              event={event.id}
              who={person === null ? { name: name.full } : { person }}
              name={name.full}
              mark={isNew ? say('new') : undefined}
            />
          </li>
        ))}
      </ul>
      {shown.length < waiting.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {say('guests-more')}
        </Button>
      )}
    </section>
  );
}
