import type { AttendeeList, LeftOut, RecognisedAttendee } from '@kennis/domain';
import { useState } from 'react';
import { Avatar } from '../../design/avatar.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { WindowedRows } from '../../design/windowed-rows.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { lineOf } from './line-of.ts';
import { attendeesMessages } from './messages.ts';
import { useRecognised } from './use-recognised.ts';

type Tab = 'everybody' | 'known' | 'perhaps' | 'left';

/** Headings and page numbers are left out rightly; of other lines one wants to know. */
const worthTelling = ({ why }: LeftOut) => why !== 'heading' && why !== 'page';

/** What was read: how many, whom you know, and each line that gave nobody, with why. */
export function ListPreview({ list }: { readonly list: AttendeeList }) {
  const say = useMessages(attendeesMessages);
  const { number } = useFormats();
  const recognised = useRecognised(list.attendees);
  const [chosen, setChosen] = useState<Tab>('everybody');
  const known = recognised?.attendees.filter((each) => each.known !== null) ?? [];
  const perhaps = recognised?.attendees.filter(({ perhaps: some }) => some.length > 0) ?? [];
  const left = list.left.filter(worthTelling);
  const counts: { readonly [tab in Tab]: number } = {
    everybody: list.attendees.length,
    known: known.length,
    perhaps: perhaps.length,
    left: left.length,
  };
  const tabs = (['everybody', 'known', 'perhaps', 'left'] as const).filter(
    (tab) => tab === 'everybody' || counts[tab] > 0,
  );
  const tab = tabs.includes(chosen) ? chosen : 'everybody';
  const shown = { everybody: recognised?.attendees ?? [], known, perhaps, left: [] }[tab];
  return (
    <section className="attendees-part">
      <h2 role="status">{say('read', { count: counts.everybody, shown: number(counts.everybody) })}</h2>
      {tabs.length > 1 && (
        <Segmented
          required
          label={say('tabs')}
          options={tabs.map((value) => ({
            value,
            text: say(`tab-${value}`, { count: counts[value], shown: number(counts[value]) }),
          }))}
          value={tab}
          onChange={(next) => next && setChosen(next)}
        />
      )}
      {counts.everybody === 0 && <p className="attendees-hint">{say('read-nobody')}</p>}
      {tab === 'left' ? (
        <LeftRows left={left} />
      ) : (
        <WindowedRows
          label={say(`tab-${tab}`, { count: counts[tab], shown: '' })}
          items={shown}
          keyOf={keyOf}
        >
          {(attendee) => <PreviewRow attendee={attendee} />}
        </WindowedRows>
      )}
    </section>
  );
}

function keyOf({ at, name }: RecognisedAttendee): string {
  return `${at} ${name.full}`;
}

function PreviewRow({ attendee }: { readonly attendee: RecognisedAttendee }) {
  const say = useMessages(attendeesMessages);
  const { name, known, perhaps } = attendee;
  return (
    <>
      <Avatar name={name.full} seed={known ?? name.full} />
      <span className="row-text">
        <span className="row-title attendee-line">{name.full}</span>
        <span className="row-line attendee-line">{lineOf(attendee)}</span>
      </span>
      {known !== null && <span className="attendee-mark">{say('known')}</span>}
      {perhaps.length > 0 && <span className="attendee-mark">{say('perhaps')}</span>}
    </>
  );
}

/** By line, as the file has them: so one can look it up there. */
function LeftRows({ left }: { readonly left: readonly LeftOut[] }) {
  const say = useMessages(attendeesMessages);
  return (
    <WindowedRows label={say('left')} items={left} keyOf={({ at, text }) => `${at} ${text}`}>
      {({ at, text, why }) => (
        <span className="row-text">
          <span className="attendee-line attendee-left">{text}</span>
          <span className="row-line attendee-line">
            {say('left-line', { at, why: why.replace('-', '_') })}
          </span>
        </span>
      )}
    </WindowedRows>
  );
}
