import { type RecordOf, type SpeurlijstEntry, sentenceOf } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useTargetActs } from '../event/use-target-acts.ts';
import { lineOf } from './line-of.ts';
import { attendeesMessages } from './messages.ts';
import { useSpeurlijst } from './use-speurlijst.ts';
import './attendees.css';

const shownAtFirst = 4;
const most = 12;

/** Whom to find of those who come, each with why and a first sentence; one tap puts them among the people to find (P3). */
export function SpeurlijstPart({
  event,
  title,
  within = false,
}: {
  readonly event: RecordOf<'event'>;
  readonly title: string;
  /** Stands inside another part, so that its title is a smaller one. */
  readonly within?: boolean;
}) {
  const say = useMessages(attendeesMessages);
  const entries = useSpeurlijst(event, most);
  const [isAll, setAll] = useState(false);
  if (!entries || entries.length === 0) return null;
  const shown = isAll ? entries : entries.slice(0, shownAtFirst);
  return (
    <section className="attendees-part speurlijst" data-within={within || undefined}>
      {within ? <h3>{title}</h3> : <h2>{title}</h2>}
      <ul className="rows">
        {shown.map((entry) => (
          <li key={entry.attendee.known ?? `${entry.attendee.at} ${entry.attendee.name.full}`}>
            <EntryRow event={event.id} entry={entry} />
          </li>
        ))}
      </ul>
      {shown.length < entries.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {say('whom-more')}
        </Button>
      )}
    </section>
  );
}

function EntryRow({ event, entry }: { readonly event: string; readonly entry: SpeurlijstEntry }) {
  const say = useMessages(attendeesMessages);
  const speak = useWholeWording();
  const acts = useTargetActs();
  const { attendee, reasons } = entry;
  const { name, known } = attendee;
  const [first] = reasons;
  if (!first) return null;
  const [reason, sentence] = [speak(sentenceOf('target', first)), speak(sentenceOf('opening', first))];
  const second = reasons.find(({ type }) => type !== first.type);
  const add = () =>
    acts.add(event, name.full, {
      ...(known === null ? { name: name.full } : { person: known }),
      reason,
      sentence,
    });
  return (
    <div className="row">
      <Avatar name={name.full} seed={known ?? name.full} />
      <span className="row-text">
        {known === null ? (
          <span className="row-title attendee-block">{name.full}</span>
        ) : (
          <Link href={`/people/${known}`} className="row-title attendee-block attendee-name">
            {name.full}
          </Link>
        )}
        {known === null && <span className="row-line attendee-block attendee-what">{lineOf(attendee)}</span>}
        <span className="row-line attendee-block">{asLine(reason)}</span>
        {second && (
          <span className="row-line attendee-block">{asLine(speak(sentenceOf('target', second)))}</span>
        )}
        <span className="row-line attendee-block attendee-say">{say('first-sentence', { sentence })}</span>
      </span>
      <IconButton icon="plus" label={say('put', { name: name.full })} onPress={() => void add()} />
    </div>
  );
}
