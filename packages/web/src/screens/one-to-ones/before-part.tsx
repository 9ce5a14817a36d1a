import { channelSentence, editPromise } from '@kennis/domain';
import { DayField } from '../../design/day-field.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { oneToOneMessages } from './messages.ts';
import type { OneToOneDetails } from './read-one-to-one.ts';

const mostMemories = 2;

/** When and how, and what there is to bring up: what they look for, what was promised, what you remember together (P5). */
export function BeforePart({ talk }: { readonly talk: OneToOneDetails }) {
  const say = useMessages(oneToOneMessages);
  const speak = useWholeWording();
  const move = useMoving(talk);
  const { promise, channels } = talk;
  const [channel = 'call'] = channels;
  const lines = useLines(talk);
  return (
    <>
      <p className="one-to-one-lead">{speak(channelSentence({ channel }))}.</p>
      <DayField
        label={say('talk.by')}
        value={promise.fields.dueOn ?? ''}
        onChange={(dueOn) => void move(dueOn)}
      />
      {lines.length > 0 && (
        <section className="one-to-one-part">
          <h2>{say('talk.about')}</h2>
          <ul className="one-to-one-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function useLines({ promise, details }: OneToOneDetails): readonly string[] {
  const say = useMessages(oneToOneMessages);
  const { asks, offers, promises, memories } = details;
  const openPromises = promises.filter(({ id, fields }) => id !== promise.id && !fields.ending);
  return [
    ...asks.filter(({ fields }) => !fields.ending).map(({ fields: { text } }) => say('line.ask', { text })),
    ...openPromises.map(({ fields: { by, text } }) =>
      say(by === 'me' ? 'line.promise.me' : 'line.promise.them', { text }),
    ),
    ...offers
      .filter(({ fields }) => !fields.ending)
      .map(({ fields: { text } }) => say('line.offer', { text })),
    ...memories.slice(0, mostMemories).map(({ fields: { text } }) => say('line.memory', { text })),
  ];
}

function useMoving({ promise }: OneToOneDetails) {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (dueOn: string) => {
    const done = await edit(() => editPromise({ promise }, { dueOn: dueOn || null }));
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
}
