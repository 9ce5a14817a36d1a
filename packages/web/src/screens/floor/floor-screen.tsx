import { floorConversations, isPresenceOnly } from '@kennis/domain';
import { Link, useParams } from 'wouter';
import { SyncMark } from '../../app/sync-mark.tsx';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { type EventRecords, readEvent } from '../event/read-event.ts';
import { FloorAttendees } from './floor-attendees.tsx';
import { FloorGuests } from './floor-guests.tsx';
import { FloorHead } from './floor-head.tsx';
import { FloorPeople } from './floor-people.tsx';
import { FloorTalks } from './floor-talks.tsx';
import { FloorTools } from './floor-tools.tsx';
import { floorMessages } from './messages.ts';
import { useDark } from './use-dark.ts';
import { useQuietTimer } from './use-quiet-timer.ts';
import { useWakeLock } from './use-wake-lock.ts';
import '../event/event.css';
import './floor.css';

/** At the event: dark, large, for one hand, without a network (M1). */
export function FloorScreen() {
  const { id = '' } = useParams<{ id: string }>();
  useDark();
  useWakeLock();
  const read = useQuery(['event', id], async (reading) => ({ records: await readEvent(reading, id) }));
  if (!read) return null;
  if (!read.records) {
    return (
      <main>
        <EventGone />
      </main>
    );
  }
  return <Floor records={read.records} />;
}

function Floor({ records }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const { event } = records;
  const talks = floorConversations(records);
  const timer = useQuietTimer(
    event,
    talks.map(({ encounter }) => encounter),
  );
  const isQuiet = isPresenceOnly(event.fields.kind);
  return (
    <main className="floor" data-timer={timer.timer?.state}>
      <div className="floor-sight">
        <FloorHead records={records} />
        {!isQuiet && (
          <>
            <FloorAttendees records={records} />
            <FloorPeople records={records} />
            <FloorGuests records={records} />
          </>
        )}
        {!(isQuiet && talks.length === 0) && <FloorTalks records={records} />}
      </div>
      <div className="floor-tools">
        <FloorTools records={records} timer={timer} />
        <div className="floor-foot">
          <Link href={`/events/${event.id}`} className="floor-out">
            <Icon name="back" />
            {say('leave-floor')}
          </Link>
          <SyncMark />
        </div>
      </div>
    </main>
  );
}
