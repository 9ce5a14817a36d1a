import { fold, type RecordOf, rankPeople } from '@kennis/domain';
import { type KeyboardEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Avatar } from '../../design/avatar.tsx';
import { IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { captureMessages } from './messages.ts';
import type { Who } from './talk/talk.ts';
import './faces.css';
import './part-editor.css';

const mostSuggested = 4;

/** Says who it was: one of your own people, those first, or somebody new. */
export function WhoEditor({
  name: first,
  onChoose,
  onClose,
}: {
  readonly name: string;
  readonly onChoose: (who: Who | null) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(captureMessages);
  const [typed, setTyped] = useState(first);
  const text = typed.trim();
  const found = useQuery(['capture-who', text], async (reading) =>
    text === '' ? [] : rankPeople(text, await reading.search(text, 40), mostSuggested),
  );
  const exactly = (name: string): Who | undefined => {
    const [same] = found?.filter(({ row }) => fold(row.person.fields.name.full) === fold(name)) ?? [];
    return same && whoOf(same.row.person);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter' && text !== '') onChoose(exactly(text) ?? { name: text });
    else onClose();
  };
  return (
    <div className="talk-editor">
      <div className="talk-editor-row">
        <input
          className="field-input"
          // biome-ignore lint/a11y/noAutofocus: it was opened to be typed in.
          autoFocus
          aria-label={say('who')}
          placeholder={say('who')}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={press}
        />
        {first !== '' && <IconButton icon="trash" label={say('remove')} onPress={() => onChoose(null)} />}
        <IconButton icon="close" label={say('cancel')} onPress={onClose} />
      </div>
      <ul className="talk-suggested" aria-label={say('who.known')}>
        {found?.map(({ row: { person } }) => (
          <li key={person.id}>
            <KnownRow person={person} onChoose={() => onChoose(whoOf(person))} />
          </li>
        ))}
        {text !== '' && (
          <li>
            <AriaButton className="talk-known" onPress={() => onChoose({ name: text })}>
              <Avatar size="small" name={text} />
              <span>{say.parts('who.new', { name: <b>{text}</b> })}</span>
            </AriaButton>
          </li>
        )}
      </ul>
    </div>
  );
}

function whoOf({ id, fields }: RecordOf<'person'>): Who {
  return { personId: id, name: fields.name.full };
}

function KnownRow({
  person: { id, fields },
  onChoose,
}: {
  readonly person: RecordOf<'person'>;
  readonly onChoose: () => void;
}) {
  const photo = usePhoto(fields.photo);
  const what = [fields.role, fields.organisation].filter(Boolean).join(', ');
  return (
    <AriaButton className="talk-known" onPress={onChoose}>
      <Avatar size="small" name={fields.name.full} seed={id} photo={photo} />
      <span className="talk-face-text">
        <span>{fields.name.full}</span>
        {what && <span className="talk-face-what">{what}</span>}
      </span>
    </AriaButton>
  );
}
