import { editEncounter, type RecordOf, type TimelineEntry } from '@kennis/domain';
import { useState } from 'react';
import { Icon, type IconName } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { ContactSheet, type WrittenContact } from './contact-sheet.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';
import { type TextRecord, TextSheet } from './text-sheet.tsx';
import { useRemoveTalk } from './use-remove-talk.ts';

/** One thing on its day. Contacts, notes and memories open on a tap. */
export function TimelineRow({
  entry,
  details,
}: {
  readonly entry: TimelineEntry;
  readonly details: PersonDetails;
}) {
  const { day } = useFormats();
  const [isOpen, setOpen] = useState(false);
  const title = useTitle(entry, details);
  const { record } = entry;
  const { text } = record.fields as { readonly text?: string };
  const opens = ['encounter', 'note', 'memory', 'ask', 'offer'].includes(record.kind);
  const when = useWhen(entry) ?? day(entry.on, 'dated');
  const content = (
    <>
      <Icon name={iconOf(record)} />
      <span className="row-text">
        <span className="person-when">
          {when} · {title}
        </span>
        {text && <span className="person-words">{text}</span>}
      </span>
    </>
  );
  return (
    <li>
      {opens ? (
        <button type="button" className="person-entry" onClick={() => setOpen(true)}>
          {content}
        </button>
      ) : (
        <span className="person-entry">{content}</span>
      )}
      {isOpen && record.kind === 'encounter' && (
        <EncounterSheet
          encounter={record as RecordOf<'encounter'>}
          person={details.person}
          onClose={() => setOpen(false)}
        />
      )}
      {isOpen && record.kind !== 'encounter' && (
        <TextSheet record={record as TextRecord} title={title} onClose={() => setOpen(false)} />
      )}
    </li>
  );
}

function EncounterSheet({
  encounter,
  person,
  onClose,
}: {
  readonly encounter: RecordOf<'encounter'>;
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const edit = useEdit();
  const tell = useNotice();
  const removeTalk = useRemoveTalk();
  const problemText = useProblemText();
  const save = async ({ from, ...written }: WrittenContact) => {
    const done = await edit((_, context) =>
      editEncounter({ encounter }, { ...written, from: from ?? null }, context),
    );
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
  const remove = async () => {
    if (await removeTalk(encounter)) onClose();
  };
  return (
    <ContactSheet
      person={person}
      encounter={encounter}
      onSave={save}
      onRemove={() => void remove()}
      onClose={onClose}
    />
  );
}

function useTitle({ record, ended }: TimelineEntry, { events }: PersonDetails): string {
  const say = useMessages(personMessages);
  const fields = record.fields as {
    readonly channel?: 'meeting';
    readonly event?: string;
    readonly by?: 'me' | 'them';
    readonly ending?: { readonly how: 'kept' };
  };
  if (ended && fields.ending) return say(`kind.ended.${fields.ending.how}`);
  if (record.kind === 'encounter') {
    const event = events.get(fields.event ?? '');
    const channel = say(`contact.${fields.channel ?? 'meeting'}`);
    return event ? `${channel} ${say('at.event', { name: event })}` : channel;
  }
  if (record.kind === 'promise') return say(`kind.promise.${fields.by ?? 'me'}`);
  return say(`kind.${record.kind as 'note'}`);
}

/** A rough day as rough as it is. */
function useWhen({ record, on }: TimelineEntry): string | null {
  const say = useMessages(personMessages);
  const { day } = useFormats();
  const { precision } = record.fields as { readonly precision?: string };
  if (precision === 'year') return say('precision.year', { year: on.slice(0, 4) });
  return precision ? say('precision.month', { month: day(on, 'month') }) : null;
}

function iconOf({ kind, fields }: TimelineEntry['record']): IconName {
  if (kind === 'encounter') return fields.channel === 'other' ? 'meeting' : (fields.channel as IconName);
  const icons: { readonly [kind: string]: IconName } = {
    promise: 'promise',
    ask: 'search',
    offer: 'sow',
    memory: 'sun',
  };
  return icons[kind] ?? 'note';
}
