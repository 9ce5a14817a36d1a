import { noPitch, notePitchUsed, type PitchVersion, type RecordOf } from '@kennis/domain';
import { Button } from 'react-aria-components/Button';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';

/** After an event: which version was used there (Q1)? One tap, and it can be taken back. */
export function UsedQuestion({
  event,
  versions,
}: {
  readonly event: RecordOf<'event'>;
  readonly versions: readonly PitchVersion[];
}) {
  const say = useMessages(studioMessages);
  const { away } = useFormats();
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const note = async (pitch: string | null) => {
    const done = await edit(async (reading) => {
      const there = await reading.record(event.id);
      return notePitchUsed({ event: there as RecordOf<'event'> | null }, { pitch });
    });
    if (!done.ok) return tell({ text: problemText(done.problem) });
    if (pitch) tell({ text: say('used-told'), act: { text: say('undo'), onPress: () => void note(null) } });
  };
  return (
    <section className="used-question" aria-labelledby="used-question">
      <p className="used-event">
        {say('used-title', { event: event.fields.name, away: away(event.fields.on) })}
      </p>
      <h2 id="used-question">{say('used-ask')}</h2>
      <div className="chips">
        {inOrder(versions, event).map(({ pitch }) => (
          <Button key={pitch.id} className="chip" onPress={() => void note(pitch.id)}>
            {pitch.fields.label}
          </Button>
        ))}
        <Button className="chip" onPress={() => void note(noPitch)}>
          {say('used-none')}
        </Button>
      </div>
    </section>
  );
}

/** The one that was chosen for it comes first. */
function inOrder(versions: readonly PitchVersion[], event: RecordOf<'event'>): readonly PitchVersion[] {
  const isChosen = ({ pitch }: PitchVersion) => Number(pitch.id === event.fields.pitch);
  return versions.toSorted((a, b) => isChosen(b) - isChosen(a));
}
