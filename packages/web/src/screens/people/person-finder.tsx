import { type RecordOf, rankPeople } from '@kennis/domain';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { SearchBox } from '../../design/search-box.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from './face-line.tsx';
import { peopleMessages } from './messages.ts';
import './person-finder.css';

const mostRecent = 12;
const mostFound = 12;

/** One of your people, by name or among those whom you spoke last. `without` are left out. */
export function PersonFinder({
  label,
  without = [],
  autoFocus = false,
  onChoose,
}: {
  readonly label: string;
  readonly without?: readonly string[];
  readonly autoFocus?: boolean;
  readonly onChoose: (person: RecordOf<'person'>) => void;
}) {
  const say = useMessages(peopleMessages);
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = useQuery(['person-finder', text], async (reading) =>
    text === ''
      ? (await reading.people({ order: 'recent', limit: mostRecent })).rows.map(({ person }) => person)
      : rankPeople(text, await reading.search(text, 60), mostFound).map(({ row }) => row.person),
  );
  const people = found?.filter(({ id }) => !without.includes(id));
  return (
    <>
      <SearchBox label={label} clear={say('clear')} value={typed} onChange={setTyped} autoFocus={autoFocus} />
      <ul className="rows">
        {people?.map((person) => (
          <li key={person.id}>
            <AriaButton className="row person-found" onPress={() => onChoose(person)}>
              <FaceLine person={person} />
            </AriaButton>
          </li>
        ))}
      </ul>
      {text !== '' && people?.length === 0 && (
        <p className="person-found-none">{say('none-search', { query: text })}</p>
      )}
    </>
  );
}
