import { addDays, type Context, eventPhase, isLookBackWaiting, type RecordOf } from '@kennis/domain';
import { type BookReading, readDueToday, readToday } from '@kennis/store';
import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { MyFace } from '../../app/my-face.tsx';
import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { useNow, useQuery } from '../../offline/book.tsx';
import { ComingEvents, EventsToday, EventsToLookBackOn } from './coming-events.tsx';
import { KeepWarm } from './keep-warm.tsx';
import { todayMessages } from './messages.ts';
import { Promised } from './promised.tsx';
import './today.css';

const QuietParts = lazy(async () => ({
  default: (await import('../one-to-ones/quiet-parts.tsx')).QuietParts,
}));

/** Promises due first (F3), then whom to keep warm (K5, K6), then what is coming. */
export function TodayScreen() {
  const say = useMessages(todayMessages);
  const formats = useFormats();
  const now = useNow();
  const due = useQuery(['today-due', formats.today()], async (reading) => {
    const [today, counts, over] = await Promise.all([
      readDueToday(reading, now()),
      reading.counts(),
      justOver(reading, formats.today(), now()),
    ]);
    return { ...today, people: counts.person ?? 0, over };
  });
  if (!due) return null;
  const { on, promises, introductions, events, people, over } = due;
  const tonight = events.filter(({ event, inDays }) => inDays === 0 && !isOver(event, now()));
  return (
    <>
      <PageHeader
        over={say('title')}
        title={asLine(formats.day(on, 'weekday'))}
        acts={
          <Link href="/me" aria-label={say('me')} className="today-me">
            <MyFace size="row" />
          </Link>
        }
      />
      {people === 0 ? (
        <EmptyState
          title={say('empty.title')}
          act={
            <ButtonLink kind="main" icon="upload" href="/import">
              {say('empty.import')}
            </ButtonLink>
          }
        >
          {say('empty.text')}
        </EmptyState>
      ) : (
        <div className="columns">
          <div>
            <EventsToday events={tonight} />
            <EventsToLookBackOn events={over} />
            <Promised promises={promises} />
            {introductions.length > 0 && (
              <Suspense>
                <DueIntroductions due={introductions} />
              </Suspense>
            )}
            <Weighed hasPromises={promises.length > 0} />
          </div>
          <ComingEvents events={events.filter(({ inDays }) => inDays !== 0)} />
        </div>
      )}
    </>
  );
}

/** Apart, as most days have none. */
const DueIntroductions = lazy(async () => ({
  default: (await import('../connect/due-introductions.tsx')).DueIntroductions,
}));

/** Whom to keep warm is weighed from many reads: asked once what is due stands above it. */
function Weighed({ hasPromises }: { readonly hasPromises: boolean }) {
  const say = useMessages(todayMessages);
  const now = useNow();
  const warm = useQuery(['today', useFormats().today()], async (reading) => {
    const [today, waiting] = await Promise.all([readToday(reading, now()), waitingImport(reading)]);
    return { today, waiting };
  });
  if (!warm) return null;
  const isQuiet = !hasPromises && warm.today.keepWarm.length === 0;
  return (
    <>
      <KeepWarm today={warm.today} />
      <Suspense fallback={null}>
        <QuietParts without={warm.today.keepWarm.map(({ person }) => person.id)} />
      </Suspense>
      {warm.waiting && isQuiet && (
        <p className="today-sorting">
          {say('sorting.waits')}{' '}
          <ButtonLink kind="edge" href="/people/sort">
            {say('sorting.open')}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

/** The latest import of which somebody was not looked at yet. */
async function waitingImport(reading: BookReading): Promise<string | null> {
  const [latest] = await reading.days('import', { order: 'desc', limit: 1 });
  if (!latest || latest.fields.ending) return null;
  const { rows } = await reading.people({ order: 'name', unsortedFrom: latest.id, limit: 1 });
  return rows.length > 0 ? latest.id : null;
}

/** How many days after an event Today asks to look back; later it still can be done at the event. */
const asksDays = 3;

/** Events of the last days that wait for looking back (E1). */
async function justOver(reading: BookReading, today: string, moment: Context) {
  const events = await reading.days('event', {
    from: addDays(today, -asksDays),
    to: today,
    order: 'desc',
    limit: 10,
  });
  const read = await Promise.all(
    events.map(async (event) => ({
      event,
      written: await reading.linked('reflection', event.id, { limit: 1 }),
    })),
  );
  return read
    .filter(({ event, written }) => isLookBackWaiting(event, written, moment))
    .map(({ event }) => event);
}

function isOver({ fields }: RecordOf<'event'>, { now, zone }: Context): boolean {
  const phase = eventPhase(fields, now, zone);
  return phase === 'just-past' || phase === 'past';
}
