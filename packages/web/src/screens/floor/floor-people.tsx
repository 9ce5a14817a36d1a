import { targetList } from '@kennis/domain';
import { useState } from 'react';
import { useMessages } from '../../messages/reading.tsx';
import { namedTargets } from '../event/named-targets.ts';
import type { EventRecords } from '../event/read-event.ts';
import { TargetRow } from '../event/target-row.tsx';
import { FindSheet } from './find-sheet.tsx';
import { floorMessages } from './messages.ts';

/** The people to find, those still open first; a tap shows what to know and say. */
export function FloorPeople({ records }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const [open, setOpen] = useState<string | null>(null);
  const { event, targets, encounters } = records;
  const listed = namedTargets(targetList(event, targets, encounters), records).filter(
    ({ state }) => state !== 'dropped',
  );
  const opened = listed.find(({ target }) => target.id === open);
  if (listed.length === 0) return null;
  return (
    <section className="floor-part">
      <h2>{say('targets')}</h2>
      <ul className="rows">
        {listed.map((named) => (
          <li key={named.target.id}>
            <TargetRow short named={named} onOpen={() => setOpen(named.target.id)} />
          </li>
        ))}
      </ul>
      {opened && <FindSheet event={event} named={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}
