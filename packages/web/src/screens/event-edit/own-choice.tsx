import type { RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { PitchSheet } from '../me/pitch-sheet.tsx';
import { ChoiceCards } from './choice-cards.tsx';
import { eventEditMessages } from './messages.ts';

interface Props {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Which of your pitches you bring, and the way to write one on the spot. */
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
      {isWriting && <PitchSheet pitch={null} onClose={() => setWriting(false)} />}
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
      <ButtonLink kind="quiet" icon="plus" href="/me/asks">
        {say('ask-write')}
      </ButtonLink>
    </div>
  );
}

async function readOpenAsks(reading: BookReading): Promise<readonly RecordOf<'ask'>[]> {
  const mine = await reading.linked('ask', 'me', { limit: 100 });
  return mine.filter(({ fields }) => fields.ending == null);
}
