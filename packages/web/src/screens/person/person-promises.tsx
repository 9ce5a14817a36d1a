import { endPromise, type RecordOf, reopenPromise } from '@kennis/domain';
import { Link, useLocation } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

/** Open promises, both ways (F1). */
export function PersonPromises({ details: { person, promises } }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const name = person.fields.name.given ?? person.fields.name.full;
  const open = promises.filter(({ fields }) => !fields.ending);
  if (open.length === 0) return null;
  return (
    <section className="person-part">
      <h2>{say('promises')}</h2>
      {(['me', 'them'] as const).map((by) => {
        const theirs = open.filter(({ fields }) => fields.by === by);
        return (
          theirs.length > 0 && (
            <div key={by}>
              <h3>{say(by === 'me' ? 'promises.mine' : 'promises.theirs', { name })}</h3>
              <ul className="rows">
                {theirs.map((promise) => (
                  <PromiseRow key={promise.id} promise={promise} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}

function PromiseRow({ promise }: { readonly promise: RecordOf<'promise'> }) {
  const say = useMessages(personMessages);
  const { day } = useFormats();
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const end = async (how: 'kept' | 'released') => {
    const done = await edit((_, context) => endPromise({ promise }, { how }, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    const [ended] = done.value as unknown as readonly RecordOf<'promise'>[];
    const reopen = () => edit(() => reopenPromise({ promise: ended ?? null }));
    tell({ text: say(`kind.ended.${how}`), act: { text: say('undo'), onPress: () => void reopen() } });
  };
  const { text, dueOn, purpose } = promise.fields;
  const [, navigate] = useLocation();
  const keep = () =>
    purpose === 'one-to-one' ? navigate(`/connect/one-to-ones/${promise.id}?after`) : void end('kept');
  return (
    <li className="row person-promise">
      <span className="row-text">
        {purpose === 'one-to-one' ? (
          <Link href={`/connect/one-to-ones/${promise.id}`} className="person-words">
            {text}
          </Link>
        ) : (
          <span className="person-words">{text}</span>
        )}
        {dueOn && (
          <span className="row-line person-block">
            {say('promise.dueOn', { day: day(dueOn, 'weekday') })}
          </span>
        )}
      </span>
      <Button kind="quiet" icon="check" onPress={keep}>
        {say('promise.kept')}
      </Button>
      <Button kind="quiet" onPress={() => void end('released')}>
        {say('promise.released')}
      </Button>
    </li>
  );
}
