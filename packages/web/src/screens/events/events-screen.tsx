import { Link } from 'wouter';
import { useBrowserLocation } from 'wouter/use-browser-location';
import { useKeptState } from '../../app/kennis.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { useNow, useQuery } from '../../offline/book.tsx';
import { EventsPart } from './events-part.tsx';
import type { EventGroups } from './group-events.ts';
import { eventsMessages } from './messages.ts';
import { readEvents } from './read-events.ts';
import './events.css';

const pageSize = 60;

/** Every event: coming first, then those that wait for looking back, then the past by month. */
export function EventsScreen() {
  const say = useMessages(eventsMessages);
  const formats = useFormats();
  const now = useNow();
  const [count, setCount] = useKeptState('events.count', pageSize);
  const groups = useQuery(['events', formats.today(), count], (reading) => readEvents(reading, now(), count));
  if (!groups) return null;
  const isEmpty =
    groups.coming.length === 0 && groups.waiting.length === 0 && groups.past.length === 0 && !groups.hasMore;
  return (
    <>
      <PageHeader
        title={say('title')}
        acts={
          <Link href="/events/new" className="icon-button" aria-label={say('add')}>
            <Icon name="plus" />
          </Link>
        }
      />
      {isEmpty ? (
        <EmptyState
          title={say('empty-title')}
          act={
            <ButtonLink kind="main" icon="plus" href="/events/new">
              {say('add')}
            </ButtonLink>
          }
        >
          {say('empty')}
        </EmptyState>
      ) : (
        <Groups groups={groups} />
      )}
      {groups.hasMore && (
        <Button kind="quiet" icon="down" onPress={() => setCount(count * 2)}>
          {say('older')}
        </Button>
      )}
    </>
  );
}

function Groups({ groups: { coming, waiting, past } }: { readonly groups: EventGroups }) {
  const say = useMessages(eventsMessages);
  const { day } = useFormats();
  const [path] = useBrowserLocation();
  return (
    <>
      <EventsPart title={say('coming')} events={coming} path={path}>
        {coming.length === 0 && (
          <p className="events-none">
            {say('coming-none')}
            <ButtonLink icon="plus" href="/events/new">
              {say('add')}
            </ButtonLink>
          </p>
        )}
      </EventsPart>
      {waiting.length > 0 && (
        <EventsPart title={say('waiting')} events={waiting} path={path} waits>
          <p className="events-why">{say('waiting-why')}</p>
        </EventsPart>
      )}
      {past.map(({ month, events }) => (
        <EventsPart key={month} title={asLine(day(`${month}-01`, 'month'))} events={events} path={path} />
      ))}
    </>
  );
}
