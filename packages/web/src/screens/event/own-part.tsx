import { type EventIntent, editEvent } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { AskChoice, PitchChoice } from '../event-edit/own-choice.tsx';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';

/** The pitch and the ask that you bring. */
export function OwnPart({ records: { event, pitch, ask } }: { readonly records: EventRecords }) {
  const say = useMessages(eventMessages);
  const [open, setOpen] = useState<'pitch' | 'ask' | null>(null);
  const choose = useChoosing(event, () => setOpen(null));
  const close = () => setOpen(null);
  return (
    <>
      <section className="event-part">
        <div className="event-part-head">
          <h2>{say('pitch')}</h2>
          <Button kind="quiet" onPress={() => setOpen('pitch')}>
            {say(pitch ? 'change' : 'pitch-choose')}
          </Button>
        </div>
        {pitch ? (
          <p className="event-words">{pitch.fields.text}</p>
        ) : (
          <p className="event-faint">{say('pitch-none')}</p>
        )}
      </section>
      <section className="event-part">
        <div className="event-part-head">
          <h2>{say('ask')}</h2>
          <Button kind="quiet" onPress={() => setOpen('ask')}>
            {say(ask ? 'change' : 'ask-choose')}
          </Button>
        </div>
        {ask ? (
          <p className="event-words">{ask.fields.text}</p>
        ) : (
          <p className="event-faint">{say('ask-none')}</p>
        )}
      </section>
      {open === 'pitch' && (
        <Sheet title={say('pitch-choose')} close={say('close')} onClose={close}>
          <PitchChoice value={pitch?.id ?? null} onChange={(id) => void choose({ pitch: id })} />
        </Sheet>
      )}
      {open === 'ask' && (
        <Sheet title={say('ask-choose')} close={say('close')} onClose={close}>
          <AskChoice value={ask?.id ?? null} onChange={(id) => void choose({ ask: id })} />
        </Sheet>
      )}
    </>
  );
}

function useChoosing(event: EventRecords['event'], onDone: () => void) {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (intent: EventIntent) => {
    const done = await edit(() => editEvent({ event }, intent));
    if (!done.ok) tell({ text: problemText(done.problem) });
    onDone();
  };
}
