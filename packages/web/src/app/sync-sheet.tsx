import type { RefusedChange, WrongClock } from '@kennis/store/browser';
import { useEffect, useState } from 'react';
import { Button } from '../design/button.tsx';
import { NoticeLine } from '../design/notice.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useFormats, useMessages } from '../messages/reading.tsx';
import { useOpenedBook } from '../offline/book.tsx';
import { useObservable } from './kennis.tsx';
import { saveFile } from './save-file.ts';
import { syncMessages } from './sync-messages.ts';
import { syncTruth, truthIcons } from './sync-truth.ts';

/** What is saved where, what the server refused, and what can be done about it. */
export function SyncSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useMessages(syncMessages);
  const formats = useFormats();
  const { state: watched, exchange, store, me } = useOpenedBook();
  const state = useObservable(watched);
  const truth = syncTruth(state);
  const exportUnsent = async () =>
    saveFile(`kennis-${formats.today()}.json`, 'application/json', await store.exportUnsent());
  return (
    <Sheet
      title={say('title')}
      close={say('close')}
      onClose={onClose}
      foot={<Button onPress={() => exchange.nudge()}>{say('try')}</Button>}
    >
      <NoticeLine icon={truthIcons[truth]}>
        {say(`label.${truth}`, { unsent: state.unsent, refused: state.refused })}
      </NoticeLine>
      {me.session.device === 'passing' && state.unsent > 0 && <NoticeLine>{say('passing')}</NoticeLine>}
      {truth === 'outdated' && (
        <Button kind="main" onPress={() => location.reload()}>
          {say('renew')}
        </Button>
      )}
      {state.clockAhead !== 0 && (
        <NoticeLine icon="clock">{say('clock', clockValues(state.clockAhead))}</NoticeLine>
      )}
      <WrongClockLine />
      <Refusals />
      {state.unsent > 0 && (
        <Button icon="download" onPress={exportUnsent}>
          {say('export-unsent')}
        </Button>
      )}
      <p className="row-line">
        {state.answeredAt === null
          ? say('never-answered')
          : say('answered', { when: formats.instant(new Date(state.answeredAt).toISOString()) })}
      </p>
    </Sheet>
  );
}

function clockValues(ahead: number) {
  return { minutes: Math.round(Math.abs(ahead) / 60_000), side: ahead > 0 ? 'ahead' : 'behind' };
}

function Refusals() {
  const say = useMessages(syncMessages);
  const replica = useReplica();
  const [refusals, setRefusals] = useState<readonly RefusedChange[]>([]);
  useEffect(() => {
    const read = () => void replica.refusals().then(setRefusals);
    read();
    return replica.watch(read);
  }, [replica]);
  if (refusals.length === 0) return null;
  return (
    <section>
      <h3>{say('refused-title')}</h3>
      <ul className="rows">
        {refusals.map(({ change, reason }) => (
          <li key={change.id} className="row">
            <div className="row-text">
              <p className="row-line">{say(`refused-${reason}`)}</p>
              <p>{describe(change.fields)}</p>
            </div>
            <Button onPress={() => void replica.retry(change.id)}>{say('retry')}</Button>
            <Button kind="danger" onPress={() => void replica.dropRefusal(change.id)}>
              {say('drop')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WrongClockLine() {
  const say = useMessages(syncMessages);
  const replica = useReplica();
  const [wrong, setWrong] = useState<WrongClock | null>(null);
  useEffect(() => {
    const read = () => void replica.wrongClock().then(setWrong);
    read();
    return replica.watch(read);
  }, [replica]);
  if (!wrong) return null;
  return (
    <NoticeLine
      icon="clock"
      act={<Button onPress={() => void replica.clearWrongClock()}>{say('seen')}</Button>}
    >
      {say('wrong-clock', { count: wrong.recordIds.length })}
    </NoticeLine>
  );
}

function useReplica() {
  const { store, me } = useOpenedBook();
  const [replica] = useState(() => store.replica(me.book));
  return replica;
}

/** The words in a change, so that one recognises what was refused. */
function describe(fields: { readonly [path: string]: unknown }): string {
  const words = Object.values(fields).map((value) => {
    if (typeof value === 'string') return value;
    if (value && typeof value === 'object' && 'full' in value) return String(value.full);
    return '';
  });
  return words.filter(Boolean).join(' · ').slice(0, 160);
}
