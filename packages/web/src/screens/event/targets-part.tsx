import { targetList } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { SpeurlijstPart } from '../attendees/speurlijst-part.tsx';
import { useEventAttendees } from '../attendees/use-speurlijst.ts';
import { AddTargetSheet } from './add-target-sheet.tsx';
import { BriefingSheet } from './briefing-sheet.tsx';
import { eventMessages } from './messages.ts';
import { namedTargets } from './named-targets.ts';
import type { EventRecords } from './read-event.ts';
import { Suggested } from './suggested.tsx';
import { TargetRow } from './target-row.tsx';

/** The people to find (P3), and before it who of your own people would be good to find. */
export function TargetsPart({
  records,
  isOver,
}: {
  readonly records: EventRecords;
  readonly isOver: boolean;
}) {
  const say = useMessages(eventMessages);
  const [open, setOpen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const { event, targets, encounters } = records;
  const hasList = (useEventAttendees(event.id)?.attendees.length ?? 0) > 0;
  const listed = namedTargets(targetList(event, targets, encounters), records).filter(
    ({ state }) => state !== 'dropped',
  );
  const opened = listed.find(({ target }) => target.id === open);
  if (isOver && listed.length === 0) return null;
  return (
    <section className="event-part">
      <h2>{say('targets')}</h2>
      {listed.length === 0 && <p className="event-faint">{say('targets-none')}</p>}
      <ul className="rows">
        {listed.map((named) => (
          <li key={named.target.id}>
            <TargetRow named={named} onOpen={() => setOpen(named.target.id)} />
          </li>
        ))}
      </ul>
      {!isOver && (
        <>
          {hasList ? (
            <SpeurlijstPart within event={event} title={say('from-list')} />
          ) : (
            <Suggested records={records} />
          )}
          <p className="event-quiet-step">
            <Button kind="quiet" icon="plus" onPress={() => setAdding(true)}>
              {say('target-add')}
            </Button>
          </p>
        </>
      )}
      {isAdding && <AddTargetSheet records={records} onClose={() => setAdding(false)} />}
      {opened && <BriefingSheet named={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}
