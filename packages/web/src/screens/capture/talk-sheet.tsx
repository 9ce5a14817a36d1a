import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useNow } from '../../offline/book.tsx';
import { ContextRow } from './context-row.tsx';
import { Draft } from './draft.tsx';
import { addingPerson, useEditing } from './editing.ts';
import { type Face, Faces } from './faces.tsx';
import { nameOf } from './known-people.ts';
import { LineField } from './line-field.tsx';
import { captureMessages } from './messages.ts';
import { type Beginning, beginTalk, isWritten } from './talk/talk.ts';
import { useCompletions } from './use-completions.ts';
import { useKeptTalk } from './use-kept-talk.ts';
import { useOccasion } from './use-occasion.ts';
import { useSaving } from './use-saving.ts';
import { useTalkReading } from './use-talk-reading.ts';

/** A tap so soon after the question is the second of a double tap, no answer to it. In milliseconds. */
const secondTap = 600;

/** The sheet: one line, the draft that appears under it, and one press to keep it. */
export function TalkSheet({
  beginning,
  onClose,
}: {
  readonly beginning: Beginning;
  readonly onClose: () => void;
}) {
  const say = useMessages(captureMessages);
  const tell = useNotice();
  const now = useNow();
  const [, navigate] = useLocation();
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = useEditing();
  const { talk, change, memory, isContinued } = useKeptTalk(beginning);
  const occasion = useOccasion(talk);
  const { reading, known, readNow } = useTalkReading(talk, occasion.expected);
  const completions = useCompletions(talk.line, reading, known, occasion.expected);
  const saving = useSaving(memory, onClose);
  const isStarted = isWritten(talk);
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const isAsking = askedAt !== null;
  const given = (talk.givenId && known.byId.get(talk.givenId)?.fields.name.given) || null;
  const save = async () => {
    if (!isStarted) return;
    const now = await readNow();
    const { people } = now.reading;
    // Whom a first name means is asked once; then it is somebody new.
    if (people.length === 0) editing.start(addingPerson);
    else if (!isAsking && people.some(({ candidates }) => candidates.length > 0))
      setAskedAt(performance.now());
    else if (isAsking && performance.now() - askedAt < secondTap) return;
    else
      await saving.save(
        talk,
        now.reading,
        occasion,
        people.map(({ who }) => nameOf(who, now.known)),
      );
  };
  const close = () => {
    onClose();
    if (!isStarted) return;
    tell({ text: say('kept'), act: { text: say('kept.on'), onPress: () => navigate('/capture') } });
  };
  const startOver = () => {
    memory.drop(talk);
    change({ do: 'replace', talk: beginTalk({ ...beginning, now: now().now, shared: null }) });
    tell({
      text: say('dropped'),
      act: { text: say('undo'), onPress: () => change({ do: 'replace', talk }) },
    });
    field.current?.focus();
  };
  const write = (line: string) => {
    change({ do: 'write', line });
    field.current?.focus();
  };
  return (
    <Sheet
      tall
      compact
      title={given ? say('title.person', { name: given }) : say('title')}
      close={say('close')}
      onClose={close}
      foot={
        // The keyboard stays until it is saved: nothing moves under the finger.
        <Button kind="main" wide preventFocusOnPress isDisabled={!isStarted} onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <div className="talk">
        <LineField
          isGiven={talk.givenId !== null}
          line={talk.line}
          field={field}
          onWrite={(line) => change({ do: 'write', line })}
          onDone={() => void save()}
        />
        {saving.problem && <NoticeLine>{saving.problem}</NoticeLine>}
        {completions.faces.length > 0 ? (
          <Faces
            label={say('who.known')}
            faces={completions.faces}
            known={known}
            onChoose={(face) => write(completions.complete(face))}
          />
        ) : (
          <ContextRow talk={talk} occasion={occasion} change={change} />
        )}
        {isContinued && (
          <p className="talk-continued">
            {say('continued')}{' '}
            <Button kind="quiet" onPress={startOver}>
              {say('start-over')}
            </Button>
          </p>
        )}
        {isStarted || talk.givenId !== null ? (
          <Draft
            asksWho={completions.faces.length === 0}
            context={{ reading, known, occasion, editing, change, isAsking, next: talk.next }}
          />
        ) : (
          <ToFind occasion={occasion} known={known} onChoose={({ name }) => write(`${name} `)} />
        )}
      </div>
    </Sheet>
  );
}

/** Before a word is typed: those to find here, one tap away (P3). */
function ToFind({
  occasion: { toFind },
  known,
  onChoose,
}: {
  readonly occasion: ReturnType<typeof useOccasion>;
  readonly known: ReturnType<typeof useTalkReading>['known'];
  readonly onChoose: (face: Face) => void;
}) {
  const say = useMessages(captureMessages);
  if (toFind.length === 0) return null;
  return (
    <section className="talk-find">
      <h3>{say('to-find')}</h3>
      <Faces label={say('to-find')} faces={toFind} known={known} onChoose={onChoose} />
    </section>
  );
}
