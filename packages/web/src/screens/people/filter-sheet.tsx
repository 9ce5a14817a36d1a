import { Button } from '../../design/button.tsx';
import { ToggleChip } from '../../design/chip.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { peopleMessages } from './messages.ts';
import { everybody, type PeopleFilter, without } from './people-filter.ts';
import './filter-sheet.css';

const orders = ['name', 'warmth', 'recent', 'added'] as const;
const warmths = ['warm', 'cool', 'new'] as const;

interface Filtering {
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
}

/** Order, warmth, tag and organisation; the list behind it follows at once. */
export function FilterSheet({ filter, onFilter, onClose }: Filtering & { readonly onClose: () => void }) {
  const say = useMessages(peopleMessages);
  return (
    <Sheet
      title={say('filter-title')}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={() => onFilter(everybody)}>{say('all')}</Button>
          <Button kind="main" onPress={onClose}>
            {say('show')}
          </Button>
        </>
      }
    >
      <section className="filter-part">
        <h3>{say('order')}</h3>
        <Segmented
          label={say('order')}
          options={orders.map((value) => ({ value, text: say(`order.${value}`) }))}
          value={filter.order}
          onChange={(order) => order && onFilter({ ...filter, order })}
          required
        />
      </section>
      <section className="filter-part">
        <h3>{say('warmth')}</h3>
        <Segmented
          label={say('warmth')}
          options={warmths.map((value) => ({ value, text: say(`warmth-filter.${value}`) }))}
          value={filter.warmth ?? null}
          onChange={(warmth) => onFilter(warmth ? { ...filter, warmth } : without(filter, 'warmth'))}
        />
      </section>
      <Keys title={say('tags')} by="tag" filter={filter} onFilter={onFilter} />
      <Keys title={say('organisations')} by="organisation" filter={filter} onFilter={onFilter} />
    </Sheet>
  );
}

function Keys({
  title,
  by,
  filter,
  onFilter,
}: Filtering & { readonly title: string; readonly by: 'tag' | 'organisation' }) {
  const keys = useQuery(['keys', by], (reading) => reading.keys(by, 60));
  if (!keys || keys.length === 0) return null;
  return (
    <section className="filter-part">
      <h3>{title}</h3>
      <div className="chips">
        {keys.map(({ key }) => (
          <ToggleChip
            key={key}
            isOn={filter[by] === key}
            onChange={(isOn) => onFilter(isOn ? { ...filter, [by]: key } : without(filter, by))}
          >
            {key}
          </ToggleChip>
        ))}
      </div>
    </section>
  );
}
