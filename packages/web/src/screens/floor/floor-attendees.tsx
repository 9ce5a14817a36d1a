import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEventAttendees } from '../attendees/use-speurlijst.ts';
import type { EventRecords } from '../event/read-event.ts';
import { AttendeesSheet } from './attendees-sheet.tsx';
import { floorMessages } from './messages.ts';

/** The way to everybody who is on the list of attendees; nothing where there is none. */
export function FloorAttendees({ records }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const { number } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const read = useEventAttendees(records.event.id);
  if (!read || read.attendees.length === 0) return null;
  const count = read.attendees.length;
  return (
    <p className="floor-list">
      <Button kind="quiet" icon="search" onPress={() => setOpen(true)}>
        {say('list', { count, shown: number(count) })}
      </Button>
      {isOpen && (
        <AttendeesSheet
          records={records}
          attendees={read.attendees}
          people={read.people}
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  );
}
