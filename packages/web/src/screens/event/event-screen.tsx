import { eventPhase, isPresenceOnly } from '@kennis/domain';
import { useParams } from 'wouter';
import { useNow, useQuery } from '../../offline/book.tsx';
import { AfterPart } from './after-part.tsx';
import { AttendeesPart } from './attendees-part.tsx';
import { BetterPart } from './better-part.tsx';
import { ChecklistPart } from './checklist-part.tsx';
import { EventGone } from './event-gone.tsx';
import { EventHead } from './event-head.tsx';
import { GoalPart } from './goal-part.tsx';
import { OwnPart } from './own-part.tsx';
import { PresencePart } from './presence-part.tsx';
import { type EventRecords, readEvent } from './read-event.ts';
import { TargetsPart } from './targets-part.tsx';
import { WelcomePart } from './welcome-part.tsx';
import './event.css';

/** One event: prepared before it, looked back on after it. */
export function EventScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const read = useQuery(['event', id], async (reading) => ({ records: await readEvent(reading, id) }));
  if (!read) return null;
  if (!read.records) return <EventGone />;
  return <EventPage records={read.records} />;
}

function EventPage({ records }: { readonly records: EventRecords }) {
  const { now, zone } = useNow()();
  const { event } = records;
  const phase = eventPhase(event.fields, now, zone);
  const isOver = phase === 'just-past' || phase === 'past';
  return (
    <div className="event">
      <EventHead records={records} phase={phase} />
      {isOver && <AfterPart records={records} />}
      {isPresenceOnly(event.fields.kind) ? (
        !isOver && <PresencePart event={event} />
      ) : (
        <>
          {!isOver && <BetterPart event={event} />}
          <GoalPart records={records} isOver={isOver} />
          <AttendeesPart records={records} isOver={isOver} />
          <TargetsPart records={records} isOver={isOver} />
          {!isOver && <WelcomePart records={records} />}
          {!isOver && <OwnPart records={records} />}
        </>
      )}
      {!isOver && <ChecklistPart records={records} />}
    </div>
  );
}
