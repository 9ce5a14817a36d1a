import { attendeeState, type EventAttendee, findAttendees } from '@kennis/domain';
import { useState } from 'react';
import { SearchBox } from '../../design/search-box.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { lineOf, type OwnPeople } from '../attendees/line-of.ts';
import { useCaptureName } from '../attendees/use-capture-name.ts';
import type { EventRecords } from '../event/read-event.ts';
import { CaptureRow } from './capture-row.tsx';
import { floorMessages } from './messages.ts';

const mostShown = 50;

/** Everybody on the list, to search while somebody says their name; a tap begins the line of the talk with them. */
export function AttendeesSheet({
  records,
  attendees,
  people,
  onClose,
}: {
  readonly records: EventRecords;
  readonly attendees: readonly EventAttendee[];
  readonly people: OwnPeople;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const captureName = useCaptureName();
  const [typed, setTyped] = useState('');
  const found = findAttendees(attendees, typed);
  return (
    <Sheet tall title={say('list-title')} close={say('close')} onClose={onClose}>
      <SearchBox
        autoFocus
        label={say('list-search')}
        clear={say('list-clear')}
        value={typed}
        onChange={setTyped}
      />
      <ul className="rows">
        {found.slice(0, mostShown).map((attendee) => {
          const { list, key, known, name, perhaps } = attendee;
          const state = attendeeState(attendee, records);
          const doubt = perhaps.length > 0 ? say('list-perhaps') : undefined;
          return (
            <li key={`${list} ${key}`}>
              <CaptureRow
                event={records.event.id}
                who={known === null ? { name: captureName(attendee) } : { person: known }}
                name={name.full}
                line={lineOf(attendee, people)}
                mark={state === 'new' ? doubt : say(`list-${state}`)}
              />
            </li>
          );
        })}
      </ul>
      <p className="floor-hint" role="status">
        {found.length === 0 && say('list-nobody')}
        {found.length > mostShown && say('list-more', { more: found.length - mostShown })}
      </p>
    </Sheet>
  );
}
