import { type EventIntent, editEvent, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { AskChoice, PitchChoice } from '../event-edit/own-choice.tsx';
import { floorMessages } from './messages.ts';

type Kind = 'pitch' | 'ask';

/** Your pitch or your ask, large: that of this event, else the first there is. Choosing another is one tap away (M6). */
export function OwnSheet({
  kind,
  event,
  onClose,
}: {
  readonly kind: Kind;
  readonly event: RecordOf<'event'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const [isChoosing, setChoosing] = useState(false);
  const choose = useChoosing(event);
  const chosen = event.fields[kind];
  const own = useQuery(['floor-own', kind, chosen], async (reading) => ({
    text: await readOwnText(reading, kind, chosen),
  }));
  const Choice = kind === 'pitch' ? PitchChoice : AskChoice;
  const pick = async (id: string | null) => {
    setChoosing(false);
    await choose({ [kind]: id });
  };
  return (
    <Sheet
      tall
      title={say(`${kind}-title`)}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {own?.text && (
            <Button kind="edge" onPress={() => setChoosing(!isChoosing)}>
              {say(`other-${kind}`)}
            </Button>
          )}
          <Button kind="main" onPress={onClose}>
            {say('done')}
          </Button>
        </>
      }
    >
      {own && (isChoosing || !own.text) && <Choice value={chosen ?? null} onChange={(id) => void pick(id)} />}
      {own?.text && !isChoosing && <p className="deck-say own-text">{own.text}</p>}
    </Sheet>
  );
}

function useChoosing(event: RecordOf<'event'>) {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (intent: EventIntent) => {
    const done = await edit(() => editEvent({ event }, intent));
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
}

async function readOwnText(
  reading: BookReading,
  kind: Kind,
  chosen: string | undefined,
): Promise<string | null> {
  const record = chosen ? await reading.record(chosen) : null;
  if (record?.kind === kind && record.deletedAt === null) {
    return (record as unknown as RecordOf<Kind>).fields.text;
  }
  if (kind === 'pitch') return (await reading.all('pitch', { limit: 1 }))[0]?.fields.text ?? null;
  const mine = await reading.linked('ask', 'me', { limit: 20 });
  return mine.find(({ fields }) => fields.ending == null)?.fields.text ?? null;
}
