import { useKeptState } from '../../app/kennis.tsx';
import { ButtonLink, IconButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { ringMessages } from './messages.ts';
import { type RingPeople, readRing } from './read-ring.ts';
import { RingFigure } from './ring-figure.tsx';
import { RingList } from './ring-list.tsx';
import './ring.css';

/** Your network as a ring: you in the middle, people at a distance by warmth; as a picture or as a list. */
export function RingScreen() {
  const say = useMessages(ringMessages);
  const today = useFormats().today();
  const ring = useQuery(['ring', today], (reading) => readRing(reading, today));
  if (!ring) return null;
  const isEmpty = ring.people.length === 0;
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ href: '/people', label: say('back') }}
        acts={!isEmpty && <IconButton icon="print" label={say('print')} onPress={() => window.print()} />}
      />
      {isEmpty ? (
        <EmptyState
          title={say('empty.title')}
          act={
            <ButtonLink kind="main" icon="plus" href="/people/new">
              {say('add')}
            </ButtonLink>
          }
        >
          {say('empty')}
        </EmptyState>
      ) : (
        <Shown ring={ring} />
      )}
    </>
  );
}

function Shown({ ring: { people, total } }: { readonly ring: RingPeople }) {
  const say = useMessages(ringMessages);
  const { number } = useFormats();
  const [how, setHow] = useKeptState<'picture' | 'list'>('ring.how', 'picture');
  const count = (is: 'warm' | 'cool' | 'new') => people.filter((each) => each.is === is).length;
  return (
    <div className="ring-page">
      <p className="ring-lead">
        {say('lead')}{' '}
        <span>
          {say('spread', { warm: count('warm'), cool: count('cool'), fresh: count('new') })}
          {total > people.length &&
            ` ${say('shown', { shown: number(people.length), total: number(total) })}`}
        </span>
      </p>
      <div className="ring-how">
        <Segmented
          required
          label={say('show')}
          value={how}
          options={[
            { value: 'picture', text: say('picture') },
            { value: 'list', text: say('list') },
          ]}
          onChange={(next) => next && setHow(next)}
        />
      </div>
      {how === 'picture' ? <RingFigure people={people} /> : <RingList people={people} />}
    </div>
  );
}
