import {
  beginRound,
  currentRound,
  type EventRounds,
  finishRound,
  isPlanned,
  isPresenceOnly,
  type RecordOf,
} from '@kennis/domain';
import { useEffect, useRef, useState } from 'react';
import { Link, Redirect, useParams } from 'wouter';
import { useKennis } from '../../app/kennis.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useArrival } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { useWakeLock } from '../floor/use-wake-lock.ts';
import { roundsMessages } from './messages.ts';
import { sheetOf } from './plan-part.tsx';
import { useEventRecord } from './rounds-screen.tsx';
import { useRoundsActs } from './use-rounds.ts';
import './rounds-now.css';

/** In milliseconds. */
const doubleTap = 800;

/** For a big screen: which round it is, how long it lasts still, and who sits where. */
export function RoundsNowScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const event = useEventRecord(id);
  useWakeLock();
  if (event === undefined) return null;
  if (event === null) return <EventGone />;
  const { rounds } = event.fields;
  const hasTables = rounds && (rounds.plan.length > rounds.held || isPlanned(rounds));
  if (isPresenceOnly(event.fields.kind) || !hasTables)
    return <Redirect to={`/events/${id}${rounds ? '/rounds' : ''}`} replace />;
  return <Now event={event} rounds={rounds} />;
}

function Now({ event, rounds }: { readonly event: RecordOf<'event'>; readonly rounds: EventRounds }) {
  const say = useMessages(roundsMessages);
  const heading = useArrival();
  const { list } = useFormats();
  const acts = useRoundsActs(event);
  const now = useMinutes();
  const { plan, held } = rounds;
  const of = Math.max(plan.length, rounds.count);
  const current = currentRound(rounds, now());
  const tables = sheetOf(rounds).rounds[held]?.tables ?? [];
  const tell = useNotice();
  const pressedAt = useRef(0);
  // The buttons take each other's place: the second of a double tap is not meant for the next.
  const once = (act: () => Promise<unknown>) => {
    if (performance.now() - pressedAt.current < doubleTap) return;
    pressedAt.current = performance.now();
    void act();
  };
  const begin = () => acts.keep((current) => beginRound(current, held + 1, new Date(now()).toISOString()));
  const next = async () => {
    const isEarly = current !== null && current.left > 0;
    if (!(await acts.keep((current) => finishRound(current, held + 1))) || !isEarly) return;
    const undo = () => void acts.putBack(rounds, finishRound(rounds, held + 1));
    tell({ text: say('round-held', { number: held + 1 }), act: { text: say('undo'), onPress: undo } });
  };
  return (
    <main className="rounds-now">
      <header>
        <Link href={`/events/${event.id}/rounds`} className="icon-button" aria-label={say('now-stop')}>
          <Icon name="close" />
        </Link>
        <p>{event.fields.name}</p>
      </header>
      <div className="rounds-now-round">
        <h1 tabIndex={-1} ref={heading}>
          {held < plan.length ? say('now', { number: held + 1, of }) : say('done')}
        </h1>
        <p className="rounds-now-left" role="status">
          {held >= plan.length ? say('now-done') : current ? <Left left={current.left} /> : say('now-before')}
        </p>
      </div>
      <ol className="rounds-now-tables">
        {tables.map(({ number, people }) => (
          <li key={number}>
            <b>{number}</b>
            <span>{list(people.map(({ name }) => name))}</span>
          </li>
        ))}
      </ol>
      <footer>
        {held >= plan.length ? (
          <ButtonLink kind="edge" href={`/events/${event.id}/rounds`}>
            {say('now-stop')}
          </ButtonLink>
        ) : current ? (
          <Button kind={current.left === 0 ? 'main' : 'edge'} onPress={() => once(next)}>
            {say(held + 1 < of ? 'now-next' : 'now-finish')}
          </Button>
        ) : (
          <Button kind="main" onPress={() => once(begin)}>
            {say('now-begin')}
          </Button>
        )}
      </footer>
    </main>
  );
}

function Left({ left }: { readonly left: number }) {
  const say = useMessages(roundsMessages);
  if (left === 0) return say('now-over');
  return say('now-left', { minutes: left < 60_000 ? 0 : Math.ceil(left / 60_000) });
}

/** The page's clock; what uses it is drawn again every few seconds. */
function useMinutes(): () => number {
  const { now } = useKennis();
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 2000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
