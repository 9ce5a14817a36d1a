import { sinceLastSpoke, type TimelineEntry } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';
import { TimelineRow } from './timeline-row.tsx';

const shownAtFirst = 12;

/** Everything since you last spoke, and what came before. */
export function TimelinePart({ details }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const { away } = useFormats();
  const [isWhole, setWhole] = useState(false);
  const { encounters, promises, asks, offers, memories, notes } = details;
  const { since, before, lastContactOn } = sinceLastSpoke([
    ...encounters,
    ...promises,
    ...asks,
    ...offers,
    ...memories,
    ...notes,
  ]);
  const shown = isWhole ? before : before.slice(0, shownAtFirst);
  if (since.length + before.length === 0) return <p className="person-soft">{say('timeline.none')}</p>;
  return (
    <section className="person-part">
      {lastContactOn && (
        <>
          <h2>{say('since')}</h2>
          {since.length === 0 ? (
            <p className="person-soft">{say('since.none', { when: away(lastContactOn) })}</p>
          ) : (
            <Entries entries={since} details={details} />
          )}
          <h2 className="person-before">{say('before')}</h2>
        </>
      )}
      <Entries entries={lastContactOn ? shown : since} details={details} />
      {shown.length < before.length && (
        <Button kind="quiet" onPress={() => setWhole(true)}>
          {say('before.more')}
        </Button>
      )}
    </section>
  );
}

function Entries({
  entries,
  details,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly details: PersonDetails;
}) {
  return (
    <ol className="person-timeline">
      {entries.map((entry) => (
        <TimelineRow key={`${entry.record.id} ${entry.ended}`} entry={entry} details={details} />
      ))}
    </ol>
  );
}
