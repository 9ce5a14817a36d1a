import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleChip } from '../../design/chip.tsx';
import { Icon } from '../../design/icon.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { peopleMessages } from './messages.ts';
import { isNarrowed, type PeopleFilter, without } from './people-filter.ts';

/** Search and filter, in reach while the list goes by. */
export function PeopleTools({
  filter,
  onFilter,
  typed,
  onTyped,
}: {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}) {
  const say = useMessages(peopleMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="people-tools">
      <div className="people-search">
        <SearchBox label={say('search')} clear={say('clear')} value={typed} onChange={onTyped} />
        <Button className="icon-button" aria-label={say('filter')} onPress={() => setOpen(true)}>
          <Icon name="filter" />
        </Button>
      </div>
      {typed.trim() === '' && isNarrowed(filter) && <FilterChips filter={filter} onFilter={onFilter} />}
      {isOpen && <FilterSheet filter={filter} onFilter={onFilter} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** What narrows the list; a tap takes it away. */
function FilterChips({
  filter,
  onFilter,
}: {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}) {
  const say = useMessages(peopleMessages);
  const { warmth, tag, organisation } = filter;
  const texts = [
    ['warmth', warmth && say(`warmth-filter.${warmth}`)],
    ['tag', tag],
    ['organisation', organisation],
  ] as const;
  return (
    <div className="chips">
      {texts.map(
        ([name, text]) =>
          text && (
            <ToggleChip key={name} isOn onChange={() => onFilter(without(filter, name))}>
              {text}
            </ToggleChip>
          ),
      )}
    </div>
  );
}
