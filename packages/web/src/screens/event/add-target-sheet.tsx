import { rankPeople } from '@kennis/domain';
import type { PersonRow } from '@kennis/store';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import type { Chosen } from './chosen.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { useTargetActs } from './use-target-acts.ts';
import { useWhy } from './use-why.ts';
import { WhyFields } from './why-fields.tsx';
import './target-row.css';

const mostRecent = 12;

/** First who, of your own people or a name; then why and with which first sentence. */
export function AddTargetSheet({
  records: { event, targets },
  onClose,
}: {
  readonly records: EventRecords;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const acts = useTargetActs();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const why = useWhy(event.id, chosen);
  const put = async ({ person, name }: Chosen) => {
    const who = person ? { person: person.id } : { name };
    const { reason, sentence } = why;
    if (await acts.add(event.id, name, { ...who, reason, sentence })) onClose();
  };
  return (
    <Sheet
      tall
      stay={chosen !== null}
      title={chosen?.name ?? say('target-add')}
      close={say('close')}
      onClose={onClose}
      foot={
        chosen && (
          <Button kind="main" onPress={() => void put(chosen)}>
            {say('put')}
          </Button>
        )
      }
    >
      {chosen ? (
        <WhyFields
          autoFocus
          name={chosen.person?.fields.name.given ?? chosen.name.split(' ')[0] ?? chosen.name}
          why={why}
        />
      ) : (
        <WhoList targets={targets} onChoose={setChosen} />
      )}
    </Sheet>
  );
}

/** Whom you spoke last, a search among your own people, and the way to write down a name that is not among them. */
function WhoList({
  targets,
  onChoose,
}: {
  readonly targets: EventRecords['targets'];
  readonly onChoose: (chosen: Chosen) => void;
}) {
  const say = useMessages(eventMessages);
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useQuery(['target-search', text], async (reading) =>
    text === ''
      ? (await reading.people({ order: 'recent', limit: mostRecent })).rows
      : rankPeople(text, await reading.search(text, 50), 8).map(({ row }) => row),
  );
  const listed = new Set(
    targets.flatMap(({ fields }) => (fields.person && fields.ending?.how !== 'dropped' ? fields.person : [])),
  );
  return (
    <>
      <SearchBox
        label={say('add-search')}
        clear={say('add-clear')}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <ul className="rows">
        {found?.map((each) => (
          <li key={each.person.id}>
            <FoundRow
              found={each}
              isListed={listed.has(each.person.id)}
              onChoose={() => onChoose({ person: each.person, name: each.person.fields.name.full })}
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
    </>
  );
}

function FoundRow({
  found: { person },
  isListed,
  onChoose,
}: {
  readonly found: PersonRow;
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
