import { type RecordOf, sentenceOf, type TargetSuggestion } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { readSuggestions } from './read-suggestions.ts';
import { useTargetActs } from './use-target-acts.ts';

const shownAtFirst = 3;

/** Your own people who would be good to find there, each with why; one tap puts them on the list (P3). */
export function Suggested({ records: { event } }: { readonly records: EventRecords }) {
  const say = useMessages(eventMessages);
  const [isAll, setAll] = useState(false);
  const suggestions = useQuery(['event-suggestions', event.id], (reading) =>
    readSuggestions(reading, event.id),
  );
  if (!suggestions || suggestions.length === 0) return null;
  const shown = isAll ? suggestions : suggestions.slice(0, shownAtFirst);
  return (
    <div className="event-suggested">
      <h3>{say('suggested')}</h3>
      <ul className="rows">
        {shown.map((suggestion) => (
          <li key={suggestion.person.id}>
            <SuggestionRow suggestion={suggestion} event={event} />
          </li>
        ))}
      </ul>
      {shown.length < suggestions.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {say('suggested-more')}
        </Button>
      )}
    </div>
  );
}

function SuggestionRow({
  suggestion: { person, reasons },
  event,
}: {
  readonly suggestion: TargetSuggestion;
  readonly event: RecordOf<'event'>;
}) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const acts = useTargetActs();
  const photo = usePhoto(person.fields.photo);
  const [reason] = reasons;
  const add = () =>
    acts.add(event.id, person.fields.name.full, {
      person: person.id,
      ...(reason && {
        reason: speak(sentenceOf('target', reason)),
        sentence: speak(sentenceOf('opening', reason)),
      }),
    });
  return (
    <div className="row">
      <Avatar name={person.fields.name.full} seed={person.id} photo={photo} />
      <span className="row-text">
        <Link href={`/people/${person.id}`} className="row-title event-name">
          {person.fields.name.full}
        </Link>
        {firstOfEachType(reasons)
          .slice(0, 2)
          .map((each) => (
            <span key={each.type} className="row-line event-block">
              {asLine(speak(sentenceOf('target', each)))}
            </span>
          ))}
      </span>
      <IconButton
        icon="plus"
        label={say('suggested-add', { name: person.fields.name.full })}
        onPress={() => void add()}
      />
    </div>
  );
}

/** Two promises to one person are one reason to find them. */
function firstOfEachType(reasons: TargetSuggestion['reasons']): TargetSuggestion['reasons'] {
  return reasons.filter(({ type }, place) => reasons.findIndex((each) => each.type === type) === place);
}
