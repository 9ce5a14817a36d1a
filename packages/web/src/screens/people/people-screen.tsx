import { useBrowserLocation } from 'wouter/use-browser-location';
import { useKeptState } from '../../app/kennis.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { WindowedRows } from '../../design/windowed-rows.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { ChoosingBar } from './choosing-bar.tsx';
import { ExampleLine } from './example-line.tsx';
import { peopleMessages } from './messages.ts';
import { NobodyHere } from './nobody-here.tsx';
import { PeopleActs } from './people-acts.tsx';
import { everybody, isNarrowed, type PeopleFilter } from './people-filter.ts';
import { PeopleTools } from './people-tools.tsx';
import { PersonRow } from './person-row.tsx';
import { useChoosing } from './use-choosing.ts';
import { usePeople } from './use-people.ts';
import './people.css';

/** Everybody, filtered, sorted and searched. */
export function PeopleScreen() {
  const say = useMessages(peopleMessages);
  const formats = useFormats();
  const [filter, setFilter] = useKeptState<PeopleFilter>('people.filter', everybody);
  const [typed, setTyped] = useKeptState('people.search', '');
  const choosing = useChoosing();
  const { list, readOn, everyId } = usePeople(filter, typed);
  const [path] = useBrowserLocation();
  const people = list?.people ?? [];
  return (
    <>
      <PageHeader title={say('title')} acts={<PeopleActs onChoose={choosing.start} />} />
      <PeopleTools filter={filter} onFilter={setFilter} typed={typed} onTyped={setTyped} />
      {list && people.length === 0 && (
        <NobodyHere
          typed={typed.trim()}
          isNarrowed={isNarrowed(filter)}
          onShowAll={() => {
            setTyped('');
            setFilter(everybody);
          }}
        />
      )}
      {list && list.total !== null && people.length > 0 && (
        <p className="people-count" role="status">
          {say('count', { count: list.total, shown: formats.number(list.total) })}
        </p>
      )}
      <ExampleLine />
      <WindowedRows label={say('list')} items={people} keyOf={({ person }) => person.id} onNearEnd={readOn}>
        {(listed) => (
          <PersonRow
            listed={listed}
            isHere={path === `/people/${listed.person.id}`}
            choosing={choosing.of(listed.person.id)}
          />
        )}
      </WindowedRows>
      {choosing.chosen && <ChoosingBar choosing={choosing} shown={people.length} everyId={everyId} />}
    </>
  );
}
