import type { PassedOn, RecordOf } from '@kennis/domain';
import { rankPeople } from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Button, IconButton } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { interviewMessages } from './messages.ts';

/** Somebody they named: known to you, or a name that is new. */
export type Named =
  | { readonly person: RecordOf<'person'> }
  | { readonly name: string; readonly about: string };

export function passedOn(named: readonly Named[]): readonly PassedOn[] {
  return named.map((each) =>
    'person' in each
      ? { personId: each.person.id }
      : { details: { name: each.name, ...(each.about && { does: each.about }) } },
  );
}

const mostFound = 3;

/** Whom they named, one after another: who is known already is offered, the others become people of yours (I4). */
export function NamedPeople({
  through,
  named,
  onChange,
}: {
  readonly through: RecordOf<'person'>;
  readonly named: readonly Named[];
  readonly onChange: (named: readonly Named[]) => void;
}) {
  const say = useMessages(interviewMessages);
  const [name, setName] = useState('');
  const [about, setAbout] = useState('');
  const typed = name.trim();
  const found = useQuery(['named-people', typed], async (reading) =>
    typed.length < 2 ? [] : rankPeople(typed, await reading.search(typed, 30), mostFound),
  );
  const taken = new Set([through.id, ...named.map((each) => ('person' in each ? each.person.id : ''))]);
  const put = (next: Named) => {
    onChange([...named, next]);
    setName('');
    setAbout('');
  };
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (typed) put({ name: typed, about: about.trim() });
  };
  return (
    <section className="advice-part">
      <h2>{say('passed-on')}</h2>
      <ul className="rows">
        {named.map((each, place) => (
          <li key={'person' in each ? each.person.id : each.name} className="row">
            <NamedLine named={each} />
            <IconButton
              icon="close"
              label={say('named-drop')}
              onPress={() => onChange(named.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ul>
      <form className="advice-naming" onSubmit={add}>
        <TextField label={say('named-name')} hint={say('named-hint')} value={name} onChange={setName} />
        {typed && (
          <>
            <ul className="rows">
              {found
                ?.filter(({ row }) => !taken.has(row.person.id))
                .map(({ row: { person } }) => (
                  <li key={person.id}>
                    <AriaButton className="row person-found" onPress={() => put({ person })}>
                      <FaceLine person={person} />
                    </AriaButton>
                  </li>
                ))}
            </ul>
            <TextField label={say('named-about')} value={about} onChange={setAbout} />
            <Button type="submit" icon="plus">
              {say('named-add', { name: typed })}
            </Button>
          </>
        )}
      </form>
    </section>
  );
}

function NamedLine({ named }: { readonly named: Named }) {
  const say = useMessages(interviewMessages);
  if ('person' in named) return <FaceLine person={named.person} />;
  return (
    <span className="row-text">
      <span className="row-title face-line">{named.name}</span>
      <span className="row-line face-line">{named.about || say('named-new')}</span>
    </span>
  );
}
