import { attendeeState, type EventAttendee, findAttendees } from '@kennis/domain';
import type { ReadEventAttendees } from '@kennis/store';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { SearchBox } from '../../design/search-box.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { WindowedRows } from '../../design/windowed-rows.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import type { EventRecords } from '../event/read-event.ts';
import { AttendeeFace } from './attendee-face.tsx';
import { AttendeeSheet } from './attendee-sheet.tsx';
import type { OwnPeople } from './line-of.ts';
import { attendeesMessages } from './messages.ts';
import { PerhapsPart } from './perhaps-part.tsx';
import { SpeurlijstPart } from './speurlijst-part.tsx';

type Shown = 'all' | 'known' | 'new';

/** The list of who comes: whom to find, who may be somebody you know, and everybody. */
export function KeptList({
  records,
  read: { attendees, people, attendances },
}: {
  readonly records: EventRecords;
  readonly read: ReadEventAttendees;
}) {
  const say = useMessages(attendeesMessages);
  const { number } = useFormats();
  const known = attendees.filter((each) => each.known !== null).length;
  const files = attendances.flatMap(({ fields }) => fields.file ?? []);
  // One file may not stand for what two devices gave.
  const file = files.length === attendances.length ? [...new Set(files)].join(', ') : '';
  return (
    <>
      <p className="attendees-lead">
        {say('count', { count: attendees.length, shown: number(attendees.length), known })}
        {file && <span className="attendees-from">{say('from', { file })}</span>}
      </p>
      <SpeurlijstPart event={records.event} title={say('whom')} />
      <PerhapsPart event={records.event.id} attendees={attendees} people={people} />
      <Everybody records={records} attendees={attendees} people={people} />
    </>
  );
}

function Everybody({
  records,
  attendees,
  people,
}: {
  readonly records: EventRecords;
  readonly attendees: readonly EventAttendee[];
  readonly people: OwnPeople;
}) {
  const say = useMessages(attendeesMessages);
  const [typed, setTyped] = useState('');
  const part = useRef<HTMLElement>(null);
  const isSearching = typed !== '';
  // Below the field there is room for the keyboard alone: who is found must come above it.
  useLayoutEffect(() => {
    if (isSearching) part.current?.scrollIntoView({ block: 'start' });
  }, [isSearching]);
  const [shown, setShown] = useState<Shown>('all');
  const [open, setOpen] = useState<string | null>(null);
  const fits = attendees.filter(
    ({ known }) => shown === 'all' || (shown === 'known' ? known !== null : known === null),
  );
  const found = findAttendees(fits, typed);
  const opened = attendees.find(({ list, key }) => `${list} ${key}` === open);
  return (
    <section ref={part} className="attendees-part" data-searching={isSearching || undefined}>
      <h2>{say('everybody')}</h2>
      <SearchBox label={say('search')} clear={say('search-clear')} value={typed} onChange={setTyped} />
      <Segmented
        required
        label={say('tabs')}
        options={(['all', 'known', 'new'] as const).map((value) => ({ value, text: say(`show-${value}`) }))}
        value={shown}
        onChange={(next) => next && setShown(next)}
      />
      {found.length === 0 && <p className="attendees-hint">{say('nobody')}</p>}
      <WindowedRows label={say('everybody')} items={found} keyOf={({ list, key }) => `${list} ${key}`}>
        {(attendee) => (
          <AriaButton className="attendee-press" onPress={() => setOpen(`${attendee.list} ${attendee.key}`)}>
            <AttendeeFace attendee={attendee} people={people} state={attendeeState(attendee, records)} />
          </AriaButton>
        )}
      </WindowedRows>
      {opened && <AttendeeSheet records={records} attendee={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}
