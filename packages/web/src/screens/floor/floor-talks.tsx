import { type FloorConversation, floorConversations } from '@kennis/domain';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import type { EventRecords } from '../event/read-event.ts';
import { floorMessages } from './messages.ts';
import { SixOfTalk } from './six-of-talk.tsx';
import { TalkSheet } from './talk-sheet.tsx';
import '../event/target-row.css';

/** The conversations so far, each with how much of the six is filled: depth, not a number of cards (C6). */
export function FloorTalks({ records }: { readonly records: EventRecords }) {
  const say = useMessages(floorMessages);
  const [open, setOpen] = useState<string | null>(null);
  const talks = floorConversations(records).filter(({ people }) => people.length > 0);
  const opened = talks.find(({ encounter }) => encounter.id === open);
  return (
    <section className="floor-part">
      <h2>{talks.length === 0 ? say('talks') : say('talks-count', { count: talks.length })}</h2>
      {talks.length === 0 && <p className="floor-hint">{say('talks-none')}</p>}
      <ul className="rows">
        {talks.map((talk) => (
          <li key={talk.encounter.id}>
            <TalkRow talk={talk} onOpen={() => setOpen(talk.encounter.id)} />
          </li>
        ))}
      </ul>
      {opened && <TalkSheet talk={opened} onClose={() => setOpen(null)} />}
    </section>
  );
}

function TalkRow({
  talk: { people },
  onOpen,
}: {
  readonly talk: FloorConversation;
  readonly onOpen: () => void;
}) {
  const say = useMessages(floorMessages);
  const { list } = useFormats();
  const [first] = people;
  if (!first) return null;
  return (
    <Button className="row target-row" onPress={onOpen}>
      <Avatar name={first.name.full} seed={first.id} />
      <span className="row-text">
        <span className="row-title">{list(people.map(({ name }) => name.full))}</span>
        {people.every(({ isNew }) => isNew) && <span className="row-line">{say('new')}</span>}
      </span>
      <SixOfTalk six={first.six} />
    </Button>
  );
}
