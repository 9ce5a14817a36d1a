import { addDays, type DuePromise, editPromise, endPromise, reopenPromise, sentenceOf } from '@kennis/domain';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Button, IconButton } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { todayMessages } from './messages.ts';

/** Promises that are due, both ways; one tap keeps one. */
export function Promised({ promises }: { readonly promises: readonly DuePromise[] }) {
  const say = useMessages(todayMessages);
  if (promises.length === 0) return null;
  return (
    <section className="today-part">
      <h2>{say('promised')}</h2>
      <ul className="rows">
        {promises.map((due) => (
          <PromiseRow key={due.promise.id} due={due} />
        ))}
      </ul>
    </section>
  );
}

function PromiseRow({ due }: { readonly due: DuePromise }) {
  const say = useMessages(todayMessages);
  const speak = useWording();
  const [isMoving, setMoving] = useState(false);
  const acts = usePromiseActs(due);
  const { promise, person, reason } = due;
  const isMine = promise.fields.by === 'me';
  const talk = promise.fields.purpose === 'one-to-one' ? `/connect/one-to-ones/${promise.id}` : null;
  const [, navigate] = useLocation();
  const name = person?.fields.name.full ?? '';
  return (
    <li className="today-promise">
      <IconButton
        icon="check"
        label={`${say(isMine ? 'promise.kept' : 'promise.kept.theirs')}: ${promise.fields.text}`}
        onPress={() => (talk ? navigate(`${talk}?after`) : void acts.end('kept'))}
      />
      <div className="row-text">
        <p className="today-words">
          {talk ? <Link href={talk}>{promise.fields.text}</Link> : promise.fields.text}
        </p>
        <p className="row-line">
          {person && (
            <Link href={`/people/${person.id}`}>
              {say(isMine ? 'promise.mine' : 'promise.theirs', { name })}
            </Link>
          )}
          {' · '}
          {speak(sentenceOf('promise', reason))}
        </p>
      </div>
      <IconButton
        icon="clock"
        label={`${say('promise.later')}: ${promise.fields.text}`}
        onPress={() => setMoving(true)}
      />
      {isMoving && (
        <Sheet title={promise.fields.text} close={say('close')} onClose={() => setMoving(false)}>
          <div className="today-ways">
            <Button wide onPress={() => void acts.move(7)}>
              {say('promise.week')}
            </Button>
            <Button wide onPress={() => void acts.move(30)}>
              {say('promise.month')}
            </Button>
            <Button wide kind="quiet" onPress={() => void acts.end('released')}>
              {say('promise.released')}
            </Button>
          </div>
        </Sheet>
      )}
    </li>
  );
}

function usePromiseActs({ promise }: DuePromise) {
  const say = useMessages(todayMessages);
  const formats = useFormats();
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const reopen = async () => {
    const ended = {
      ...promise,
      fields: { ...promise.fields, ending: { how: 'kept' as const, on: formats.today() } },
    };
    await edit(() => reopenPromise({ promise: ended }));
  };
  return {
    async end(how: 'kept' | 'released') {
      const done = await edit((_, context) => endPromise({ promise }, { how }, context));
      if (!done.ok) return tell({ text: problemText(done.problem) });
      const text = say(how === 'kept' ? 'promise.done' : 'promise.gone');
      tell({ text, act: { text: say('undo'), onPress: () => void reopen() } });
    },
    async move(days: number) {
      const dueOn = addDays(formats.today(), days);
      const done = await edit(() => editPromise({ promise }, { dueOn }));
      if (!done.ok) return tell({ text: problemText(done.problem) });
      const moved = { ...promise, fields: { ...promise.fields, dueOn } };
      const back = () => edit(() => editPromise({ promise: moved }, { dueOn: promise.fields.dueOn ?? null }));
      tell({
        text: say('promise.moved', { day: formats.day(dueOn, 'weekday') }),
        act: { text: say('undo'), onPress: () => void back() },
      });
    },
  };
}
