import { type RankedPerson, type RecordOf, rankPeople, sentenceOf } from '@kennis/domain';
import type { PersonRow } from '@kennis/store';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { readSuggestions } from './read-suggestions.ts';
import { useTargetActs } from './use-target-acts.ts';

interface Chosen {
  readonly person: RecordOf<'person'> | null;
  readonly name: string;
}

/** First who, of your own people or a name; then why and with which first sentence. */
export function AddTargetSheet({
  records,
  onClose,
}: {
  readonly records: EventRecords;
  readonly onClose: () => void;
}) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return chosen ? (
    <WhySheet records={records} chosen={chosen} onClose={onClose} />
  ) : (
    <WhoSheet records={records} onChoose={setChosen} onClose={onClose} />
  );
}

function WhoSheet({
  records: { targets },
  onChoose,
  onClose,
}: {
  readonly records: EventRecords;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useQuery(['target-search', text], async (reading) =>
    text === '' ? [] : rankPeople(text, await reading.search(text, 50), 12),
  );
  const listed = new Set(
    targets.flatMap(({ fields }) => (fields.person && fields.ending?.how !== 'dropped' ? fields.person : [])),
  );
  return (
    <Sheet tall title={say('target-add')} close={say('close')} onClose={onClose}>
      <SearchBox
        label={say('add-search')}
        clear={say('add-clear')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <ul className="rows">
        {found?.map((each) => (
          <li key={each.row.person.id}>
            <FoundRow
              found={each}
              isListed={listed.has(each.row.person.id)}
              onChoose={() => onChoose({ person: each.row.person, name: each.row.person.fields.name.full })}
            />
          </li>
        ))}
      </ul>
      {text !== '' && found?.length === 0 && <p className="event-faint">{say('add-nobody')}</p>}
      {text !== '' && (
        <AriaButton className="row target-row" onPress={() => onChoose({ person: null, name: text })}>
          <Avatar name={text} />
          <span className="row-text">
            <span className="row-title">{say('add-name', { name: text })}</span>
            <span className="row-line">{say('add-name-line')}</span>
          </span>
        </AriaButton>
      )}
    </Sheet>
  );
}

function FoundRow({
  found: {
    row: { person },
  },
  isListed,
  onChoose,
}: {
  readonly found: RankedPerson<PersonRow>;
  readonly isListed: boolean;
  readonly onChoose: () => void;
}) {
  const say = useMessages(eventMessages);
  const photo = usePhoto(person.fields.photo);
  const { name, role, organisation } = person.fields;
  return (
    <AriaButton className="row target-row" isDisabled={isListed} onPress={onChoose}>
      <Avatar name={name.full} seed={person.id} photo={photo} />
      <span className="row-text">
        <span className="row-title">{name.full}</span>
        <span className="row-line">
          {isListed ? say('add-known') : [role, organisation].filter(Boolean).join(', ')}
        </span>
      </span>
    </AriaButton>
  );
}

/** A reason and a first sentence stand there already where there is one to give. */
function WhySheet({
  records: { event, targets },
  chosen: { person, name },
  onClose,
}: {
  readonly records: EventRecords;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const acts = useTargetActs();
  const suggestions = useQuery(['event-suggestions-all', event.id], (reading) =>
    readSuggestions(reading, event, targets, Number.POSITIVE_INFINITY),
  );
  const [written, setWritten] = useState<{ readonly reason?: string; readonly sentence?: string }>({});
  const because = suggestions?.find((each) => each.person.id === person?.id)?.reasons[0];
  const reason = written.reason ?? (because ? speak(sentenceOf('target', because)) : '');
  const sentence = written.sentence ?? (because ? speak(sentenceOf('opening', because)) : '');
  const put = async () => {
    const who = person ? { person: person.id } : { name };
    if (await acts.add(event.id, name, { ...who, reason, sentence })) onClose();
  };
  return (
    <Sheet
      tall
      stay
      title={name}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void put()}>
          {say('put')}
        </Button>
      }
    >
      <TextField
        lines
        label={say('why', { name: person?.fields.name.given ?? name })}
        placeholder={say('why-example')}
        value={reason}
        onChange={(text) => setWritten({ ...written, reason: text })}
        autoFocus
      />
      <TextField
        lines
        label={say('sentence')}
        placeholder={say('sentence-example')}
        value={sentence}
        onChange={(text) => setWritten({ ...written, sentence: text })}
      />
    </Sheet>
  );
}
