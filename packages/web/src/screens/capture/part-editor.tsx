import { type FavourWhat, favourKinds } from '@kennis/domain';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { captureMessages } from './messages.ts';
import { type KindKey, kindKey, kindKeys, withKind } from './part-kinds.ts';
import type { TalkPart } from './talk/read-talk.ts';
import type { PartValue } from './talk/talk.ts';
import './part-editor.css';

/** Corrects one part where it stands: its words, what it is, about whom, and the day of a promise. */
export function PartEditor({
  part,
  names,
  onCorrect,
  onClose,
}: {
  readonly part: TalkPart;
  /** Of those in the talk. */
  readonly names: readonly string[];
  readonly onCorrect: (value: PartValue | null, person?: number) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(captureMessages);
  const { ref: _ref, person, ...value } = part;
  // The part follows a moment later; what is typed shows at once.
  const [text, setText] = useState(part.text);
  const write = (typed: string) => {
    setText(typed);
    onCorrect({ ...value, text: typed });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="talk-editor">
      <div className="talk-editor-row">
        <Choice
          label={say('kind')}
          value={kindKey(value)}
          options={kindKeys.map((key) => [key, say(`kind.${key}`)])}
          onChange={(key) => onCorrect(withKind({ ...value, text }, key as KindKey))}
        />
        {names.length > 1 && (
          <Choice
            label={say('about')}
            value={String(person ?? 0)}
            options={names.map((name, place) => [String(place), name])}
            onChange={(place) => onCorrect({ ...value, text }, Number(place))}
          />
        )}
        <IconButton icon="trash" label={say('remove')} onPress={() => onCorrect(null)} />
      </div>
      <div className="talk-editor-row">
        <input
          className="field-input"
          // biome-ignore lint/a11y/noAutofocus: it was opened to be typed in.
          autoFocus
          aria-label={say(`kind.${kindKey(value)}`)}
          value={text}
          onKeyDown={press}
          onChange={({ target }) => write(target.value)}
        />
        <IconButton icon="check" label={say('done')} onPress={onClose} />
      </div>
      {value.kind === 'favour' && (
        <Choice
          label={say('what')}
          value={value.what ?? 'information'}
          options={favourKinds.map((what) => [what, say(`what.${what}`)])}
          onChange={(what) => onCorrect({ ...value, text, what: what as FavourWhat })}
        />
      )}
      {value.kind === 'promise' && (
        <DayField
          label={say('due')}
          value={value.dueOn ?? ''}
          onChange={(dueOn) => onCorrect({ ...value, text, dueOn: dueOn || null })}
        />
      )}
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <select
      className="field-input talk-choice"
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  );
}
