import type { EventRounds, Participant, RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Avatar } from '../../design/avatar.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { CheckBox } from '../../design/check-box.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { PersonFinder } from '../people/person-finder.tsx';
import { roundsMessages } from './messages.ts';
import { NamesSheet } from './names-sheet.tsx';
import { calledApart, joined, participantOf } from './participants.ts';
import { useInvited } from './use-invited.ts';

/** Who takes part: from the list of the event, the people to find, your own people, or pasted names. */
export function WhoPart({
  event,
  rounds: { people },
  onChange,
}: {
  readonly event: RecordOf<'event'>;
  readonly rounds: EventRounds;
  readonly onChange: (change: (people: readonly Participant[]) => readonly Participant[]) => void;
}) {
  const say = useMessages(roundsMessages);
  const { number } = useFormats();
  const [open, setOpen] = useState<'find' | 'names' | null>(null);
  const invited = useInvited(event.id);
  const you = useQuery(['card'], async (reading) => ({ card: await reading.record('card') }))?.card;
  const yours = (you as RecordOf<'card'> | null | undefined)?.fields;
  const names = calledApart(people);
  const ids = new Set(people.map(({ id }) => id));
  const add = (more: readonly Participant[]) => onChange((now) => joined(now, more));
  const remove = (who: string) => onChange((now) => now.filter(({ id }) => id !== who));
  const isNew = (some: readonly Participant[]) => joined(people, some).length > people.length;
  return (
    <section className="rounds-part">
      <div className="rounds-part-head">
        <h2>{say('who')}</h2>
        <span className="rounds-faint">
          {say('who-count', { count: people.length, shown: number(people.length) })}
        </span>
      </div>
      <div className="rounds-acts">
        {(['list', 'targets'] as const).map((from) => {
          const some = invited?.[from] ?? [];
          return (
            isNew(some) && (
              <Button key={from} kind="edge" icon="people" onPress={() => add(some)}>
                {say(`from-${from}`, { count: some.length, shown: number(some.length) })}
              </Button>
            )
          );
        })}
        <Button kind="edge" icon="search" onPress={() => setOpen('find')}>
          {say('add-person')}
        </Button>
        <Button kind="edge" icon="plus" onPress={() => setOpen('names')}>
          {say('add-names')}
        </Button>
      </div>
      {yours?.name && (
        <CheckBox
          isOn={ids.has('me')}
          onChange={(isOn) =>
            isOn
              ? add([
                  {
                    id: 'me',
                    name: yours.name?.full ?? '',
                    ...(yours.organisation && { organisation: yours.organisation }),
                  },
                ])
              : remove('me')
          }
        >
          <span>{say('me')}</span>
        </CheckBox>
      )}
      <ul className="rounds-who">
        {people.map(({ id, name, person }) => (
          <li key={id}>
            <Avatar name={name} seed={person ?? id} />
            <span>{names.get(id) ?? name}</span>
            <IconButton icon="close" label={say('remove', { name })} onPress={() => remove(id)} />
          </li>
        ))}
      </ul>
      {open === 'find' && (
        <Sheet tall title={say('add-person')} close={say('close')} onClose={() => setOpen(null)}>
          <PersonFinder
            label={say('find')}
            without={people.flatMap(({ person }) => person ?? [])}
            autoFocus
            onChoose={(person) => add([participantOf(person)])}
          />
        </Sheet>
      )}
      {open === 'names' && (
        <NamesSheet
          onAdd={(some) => {
            add(some);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}
