import { type RecordOf, thankedSentence, whatSentence } from '@kennis/domain';
import type { ReadHarvest } from '@kennis/store';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { FavourSheet } from './favour-sheet.tsx';
import { givenMessages } from './messages.ts';
import { ThanksSheet } from './thanks-sheet.tsx';

/** Things given and received, each to open; what was not thanked for can be. */
export function FavourRows({
  favours,
  people,
}: {
  readonly favours: readonly RecordOf<'favour'>[];
  readonly people: ReadHarvest['people'];
}) {
  return (
    <ul className="rows">
      {favours.map((favour) => (
        <FavourRow key={favour.id} favour={favour} person={people.get(favour.fields.person) ?? null} />
      ))}
    </ul>
  );
}

function FavourRow({
  favour,
  person,
}: {
  readonly favour: RecordOf<'favour'>;
  readonly person: RecordOf<'person'> | null;
}) {
  const say = useMessages(givenMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const [open, setOpen] = useState<'thanks' | 'edit' | null>(null);
  const { by, text, what, on, thankedOn } = favour.fields;
  const name = person?.fields.name.full ?? say('somebody');
  const thanked = thankedOn ? thankedSentence(favour.fields) : null;
  return (
    <li className="row favour-row" data-by={by}>
      <span className="favour-mark">
        <Icon name={by === 'me' ? 'sow' : 'promise'} />
      </span>
      <button type="button" className="row-text words-press" onClick={() => setOpen('edit')}>
        <span className="favour-words">{text}</span>
        <span className="row-line favour-line">
          {asLine(speak(whatSentence(what)))} · {say(by === 'me' ? 'given.to' : 'received.from', { name })} ·{' '}
          {day(on, 'dated')}
          {thanked && ` · ${speak(thanked)}`}
        </span>
      </button>
      {by === 'them' && !thankedOn && person && (
        <Button kind="quiet" onPress={() => setOpen('thanks')}>
          {say('thank')}
        </Button>
      )}
      {open === 'thanks' && person && (
        <ThanksSheet favour={favour} person={person} onClose={() => setOpen(null)} />
      )}
      {open === 'edit' && <FavourSheet favour={favour} person={person} onClose={() => setOpen(null)} />}
    </li>
  );
}
