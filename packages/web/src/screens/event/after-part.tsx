import { floorConversations, floorDepth, isPresenceOnly, reflectionSentence } from '@kennis/domain';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { ButtonLink } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { SixOfTalk } from '../floor/six-of-talk.tsx';
import { EventYieldPart } from '../review/event-yield-part.tsx';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import './briefing.css';
import './target-row.css';

/** After it: what was promised there and is open, what you looked back on, and whom you spoke, by depth (C6). */
export function AfterPart({ records }: { readonly records: EventRecords }) {
  return (
    <>
      <Promised event={records.event} />
      <Reflection records={records} />
      <EventYieldPart event={records.event} />
      <Spoken records={records} />
    </>
  );
}

function Promised({ event }: { readonly event: EventRecords['event'] }) {
  const say = useMessages(eventMessages);
  const promises = useQuery(['event-promises', event.id], (reading) =>
    reading.linked('promise', event.id, { limit: 100 }),
  );
  const open = promises?.filter(({ fields }) => fields.by === 'me' && fields.ending == null) ?? [];
  if (open.length === 0) return null;
  return (
    <div className="event-invite">
      <p>{say('promises', { count: open.length })}</p>
      <ButtonLink kind="edge" href={`/events/${event.id}/look-back?at=promises`}>
        {say('promises-open')}
      </ButtonLink>
    </div>
  );
}

function Reflection({ records: { event, reflection } }: { readonly records: EventRecords }) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  if (!reflection) return null;
  const { enjoyment, energy } = reflection.fields;
  const felt = [
    enjoyment && say('enjoyment', { value: enjoyment }),
    energy && say('energy', { value: energy }),
  ].filter(Boolean);
  return (
    <section className="event-part">
      <h2>{say('reflection')}</h2>
      {felt.length > 0 && <p className="event-faint">{felt.join(' · ')}</p>}
      <dl className="briefing-facts">
        {(['brought', 'well', 'better'] as const).map((question) => {
          const answer = reflection.fields[question];
          if (!answer) return null;
          return (
            <div key={question}>
              <dt>{speak(reflectionSentence(question, event.fields.kind))}</dt>
              <dd className="event-words">{asLine(answer)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Spoken({ records }: { readonly records: EventRecords }) {
  const say = useMessages(eventMessages);
  const people = floorConversations(records).flatMap((conversation) => conversation.people);
  const spoken = [...new Map(people.map((person) => [person.id, person])).values()];
  const isQuiet = isPresenceOnly(records.event.fields.kind);
  if (isQuiet && spoken.length === 0) return null;
  const { filled, of } = floorDepth(records);
  return (
    <section className="event-part">
      <h2>{say('there')}</h2>
      <p className="event-faint">
        {spoken.length === 0 ? say('there-none') : say('there-depth', { people: spoken.length, filled, of })}
      </p>
      <ul className="rows">
        {spoken.map(({ id, name, six, isNew }) => (
          <li key={id}>
            <Link href={`/people/${id}`} className="row target-row">
              <Avatar name={name.full} seed={id} />
              <span className="row-text">
                <span className="row-title">{name.full}</span>
                {isNew && <span className="row-line">{say('new')}</span>}
              </span>
              {!isQuiet && <SixOfTalk six={six} />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
