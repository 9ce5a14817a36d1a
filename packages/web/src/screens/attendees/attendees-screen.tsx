import { isPresenceOnly } from '@kennis/domain';
import { useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { MoreActs } from '../../design/more-acts.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { type EventRecords, readEvent } from '../event/read-event.ts';
import { GiveList } from './give-list.tsx';
import { KeptList } from './kept-list.tsx';
import { attendeesMessages } from './messages.ts';
import { useAttendeeActs } from './use-attendee-acts.ts';
import { useEventAttendees } from './use-speurlijst.ts';
import './attendees.css';

/** Who comes to an event: giving the list, and the list as it is kept (P3). None at a funeral or farewell (P8). */
export function AttendeesScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const read = useQuery(['event', id], async (reading) => ({ records: await readEvent(reading, id) }));
  if (!read) return null;
  if (!read.records) return <EventGone />;
  if (isPresenceOnly(read.records.event.fields.kind)) return <Redirect to={`/events/${id}`} replace />;
  return <Attendees records={read.records} />;
}

function Attendees({ records }: { readonly records: EventRecords }) {
  const say = useMessages(attendeesMessages);
  const { event } = records;
  const read = useEventAttendees(event.id);
  const acts = useAttendeeActs(event.id);
  const [isGiving, setGiving] = useState(false);
  if (!read) return null;
  const hasList = read.attendees.length > 0;
  return (
    <div className="attendees">
      <PageHeader
        over={event.fields.name}
        title={say('title')}
        back={{ href: `/events/${event.id}`, label: say('back') }}
        acts={
          hasList && (
            <MoreActs
              label={say('more')}
              close={say('close')}
              acts={[
                isGiving
                  ? { icon: 'back', text: say('to-list'), onPress: () => setGiving(false) }
                  : { icon: 'upload', text: say('give-new'), onPress: () => setGiving(true) },
                { icon: 'trash', text: say('remove'), onPress: () => void acts.remove(), isDanger: true },
              ]}
            />
          )
        }
      />
      {hasList && !isGiving ? (
        <KeptList records={records} read={read} />
      ) : (
        <GiveList event={event.id} hasList={hasList} onKept={() => setGiving(false)} />
      )}
    </div>
  );
}
