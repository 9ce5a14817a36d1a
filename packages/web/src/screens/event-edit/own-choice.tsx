import { addAsk, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useState } from 'react';
import { useOnce } from '../../app/use-once.ts';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { PitchSheet } from '../me/pitch-sheet.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { eventEditMessages } from './messages.ts';

interface Props {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Which of your pitches you bring, and the way to write one on the spot, which is then the one you bring. */
export function PitchChoice({ value, onChange }: Props) {
  const say = useMessages(eventEditMessages);
  const [isWriting, setWriting] = useState(false);
  const pitches = useQuery(['pitches'], (reading) => reading.all('pitch', { limit: 100 }));
  return (
    <div className="own-choice">
      {pitches?.length === 0 ? (
        <p className="own-none">{say('pitch-none')}</p>
      ) : (
        <ChoiceCards
          label={say('pitch')}
          value={value}
          options={(pitches ?? []).map(({ id, fields }) => ({
            value: id,
            title: fields.label,
            line: fields.text,
          }))}
          onChange={onChange}
        />
      )}
      <Button kind="quiet" icon="plus" onPress={() => setWriting(true)}>
        {say('pitch-write')}
      </Button>
      {isWriting && <PitchSheet pitch={null} onWritten={onChange} onClose={() => setWriting(false)} />}
    </div>
  );
}

/** Which of your asks you bring. */
export function AskChoice({ value, onChange }: Props) {
  const say = useMessages(eventEditMessages);
  const asks = useQuery(['my-open-asks'], readOpenAsks);
  return (
    <div className="own-choice">
      {asks?.length === 0 ? (
        <p className="own-none">{say('ask-none')}</p>
      ) : (
        <ChoiceCards
          label={say('ask')}
          value={value}
          options={(asks ?? []).map(({ id, fields }) => ({ value: id, title: fields.text }))}
          onChange={onChange}
        />
      )}
      <AskWriting onWritten={onChange} />
    </div>
  );
}

/** One field to write an ask on the spot, which is then the one you bring. */
function AskWriting({ onWritten }: { readonly onWritten: (id: string) => void }) {
  const say = useMessages(eventEditMessages);
  const edit = useEdit();
  const once = useOnce();
  const tell = useNotice();
  const problemText = useProblemText();
  const [text, setText] = useState<string | null>(null);
  const write = async () => {
    const done = await edit((_, context) => addAsk('ask', { owner: 'me', text: text ?? '' }, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    setText(null);
    if (done.value[0]) onWritten(done.value[0].id);
  };
  if (text === null) {
    return (
      <Button kind="quiet" icon="plus" onPress={() => setText('')}>
        {say('ask-write')}
      </Button>
    );
  }
  return (
    <div className="ask-writing">
      <TextField
        lines
        autoFocus
        label={say('ask-text')}
        placeholder={say('ask-example')}
        hint={say('ask-hint')}
        value={text}
        onChange={setText}
      />
      <Button kind="edge" isDisabled={text.trim() === ''} onPress={() => void once(write)}>
        {say('ask-put')}
      </Button>
    </div>
  );
}

async function readOpenAsks(reading: BookReading): Promise<readonly RecordOf<'ask'>[]> {
  const mine = await reading.linked('ask', 'me', { limit: 100 });
  return mine.filter(({ fields }) => fields.ending == null);
}
