import type { EventAttendee, RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { lineOf } from './line-of.ts';
import { attendeesMessages } from './messages.ts';
import { useAttendeeActs } from './use-attendee-acts.ts';

const shownAtFirst = 3;
const mostCandidates = 3;

/** Whoever may be somebody you know: one tap says who, or that it is somebody else. */
export function PerhapsPart({
  event,
  attendees,
  people,
}: {
  readonly event: string;
  readonly attendees: readonly EventAttendee[];
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}) {
  const say = useMessages(attendeesMessages);
  const [isAll, setAll] = useState(false);
  const doubted = attendees.filter(({ perhaps }) => perhaps.length > 0);
  if (doubted.length === 0) return null;
  const shown = isAll ? doubted : doubted.slice(0, shownAtFirst);
  return (
    <section className="attendees-part">
      <h2>{say('same')}</h2>
      <ul className="rows">
        {shown.map((attendee) => (
          <li key={`${attendee.list} ${attendee.key}`}>
            <Doubt event={event} attendee={attendee} people={people} />
          </li>
        ))}
      </ul>
      {shown.length < doubted.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {say('same-more', { count: doubted.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Doubt({
  event,
  attendee,
  people,
}: {
  readonly event: string;
  readonly attendee: EventAttendee;
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
}) {
  const say = useMessages(attendeesMessages);
  const acts = useAttendeeActs(event);
  const candidates = attendee.perhaps.flatMap((id) => people.get(id) ?? []).slice(0, mostCandidates);
  return (
    <div className="row attendee-doubt">
      <p className="row-text">
        <span className="row-title attendee-block">{attendee.name.full}</span>
        <span className="row-line attendee-block">{lineOf(attendee) || say('only-name')}</span>
      </p>
      <div className="attendee-answers">
        {candidates.map(({ id, fields: { name, role, organisation } }) => (
          <Button key={id} kind="edge" onPress={() => void acts.decide(attendee, id)}>
            {say('same-yes', { who: [name.full, role, organisation].filter(Boolean).join(', ') })}
          </Button>
        ))}
        <Button kind="quiet" onPress={() => void acts.decide(attendee, null)}>
          {say('same-no')}
        </Button>
      </div>
    </div>
  );
}
