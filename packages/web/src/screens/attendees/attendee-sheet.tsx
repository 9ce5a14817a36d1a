import { attendeeState, type EventAttendee } from '@kennis/domain';
import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { BriefingText } from '../event/briefing-text.tsx';
import { readBriefing } from '../event/read-briefing.ts';
import type { EventRecords } from '../event/read-event.ts';
import { useTargetActs } from '../event/use-target-acts.ts';
import { CaptureLink } from '../floor/capture-link.tsx';
import { PersonFinder } from '../people/person-finder.tsx';
import { lineOf } from './line-of.ts';
import { attendeesMessages } from './messages.ts';
import { useAttendeeActs } from './use-attendee-acts.ts';
import { useCaptureName } from './use-capture-name.ts';

/** Somebody on the list: what the list says, what you know (P4), and what to do. */
export function AttendeeSheet({
  records,
  attendee,
  onClose,
}: {
  readonly records: EventRecords;
  readonly attendee: EventAttendee;
  readonly onClose: () => void;
}) {
  const say = useMessages(attendeesMessages);
  const targets = useTargetActs();
  const acts = useAttendeeActs(records.event.id);
  const captureName = useCaptureName();
  const [isChoosing, setChoosing] = useState(false);
  const { name, role, organisation, place, email, known } = attendee;
  const briefing = useQuery(['briefing', known], async (reading) => ({
    of: known === null ? null : await readBriefing(reading, known),
  }));
  const state = attendeeState(attendee, records);
  const put = async () => {
    // Of somebody you do not know, what the list says is all there is to find them by.
    const who = known === null ? { name: name.full, reason: lineOf(attendee) } : { person: known };
    if (await targets.add(records.event.id, name.full, who)) onClose();
  };
  const decide = async (person: string | null) => {
    if (await acts.decide(attendee, person)) setChoosing(false);
  };
  return (
    <Sheet
      tall
      title={isChoosing ? say('who-is', { name: name.full }) : name.full}
      close={say('close')}
      onClose={isChoosing ? () => setChoosing(false) : onClose}
      foot={
        !isChoosing && (
          <>
            {(state === 'known' || state === 'new') && (
              <Button kind="edge" onPress={() => void put()}>
                {say('put-short')}
              </Button>
            )}
            <CaptureLink
              event={records.event.id}
              who={known === null ? { name: captureName(attendee) } : { person: known }}
            >
              {say('capture')}
            </CaptureLink>
          </>
        )
      }
    >
      {isChoosing ? (
        <PersonFinder autoFocus label={say('search-people')} onChoose={({ id }) => void decide(id)} />
      ) : (
        <>
          <ul className="attendee-facts">
            {(known === null ? [role, organisation, place, email] : [email]).filter(Boolean).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          {briefing?.of && <BriefingText briefing={briefing.of} />}
          {known === null && <p className="attendees-hint">{say('unknown')}</p>}
          <p className="attendee-acts">
            {known === null ? (
              <Button kind="quiet" onPress={() => setChoosing(true)}>
                {say('i-know')}
              </Button>
            ) : (
              <>
                <ButtonLink kind="quiet" href={`/people/${known}`}>
                  {say('person-page', { name: name.given ?? name.full })}
                </ButtonLink>
                <Button kind="quiet" onPress={() => void decide(null)}>
                  {say('somebody-else')}
                </Button>
              </>
            )}
          </p>
        </>
      )}
    </Sheet>
  );
}
