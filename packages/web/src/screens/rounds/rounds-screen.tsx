import { isPlanned, isPresenceOnly, type RecordOf } from '@kennis/domain';
import { useEffect, useRef, useState } from 'react';
import { Redirect, useParams } from 'wouter';
import { MoreActs } from '../../design/more-acts.tsx';
import { useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { ChoosePart } from './choose-part.tsx';
import { roundsMessages } from './messages.ts';
import { PlanPart } from './plan-part.tsx';
import { RoundsPrinted } from './rounds-printed.tsx';
import { noRounds, useRoundsActs } from './use-rounds.ts';
import './rounds.css';

/** Rounds of talks that you lead at an event (R1): who takes part and how, and then who sits with whom. None at a funeral (P8). */
export function RoundsScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const event = useEventRecord(id);
  if (event === undefined) return null;
  if (event === null) return <EventGone />;
  if (isPresenceOnly(event.fields.kind)) return <Redirect to={`/events/${id}`} replace />;
  return <Rounds event={event} />;
}

/** Event `id`; null where there is none, undefined until it was read. */
export function useEventRecord(id: string): RecordOf<'event'> | null | undefined {
  return useQuery(['rounds', id], async (reading) => {
    const event = (await reading.record(id)) as RecordOf<'event'> | null;
    return { event: event?.kind === 'event' && event.deletedAt === null ? event : null };
  })?.event;
}

function Rounds({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(roundsMessages);
  const acts = useRoundsActs(event);
  const tell = useNotice();
  const [isChanging, setChanging] = useState(false);
  const rounds = event.fields.rounds ?? noRounds;
  const startOver = async () => {
    if (!(await acts.keep(() => null))) return;
    tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void acts.keep(() => rounds) } });
  };
  const showsPlan = isPlanned(rounds) && !isChanging;
  const top = useRef<HTMLDivElement>(null);
  const wasPlan = useRef(showsPlan);
  useEffect(() => {
    if (wasPlan.current !== showsPlan) top.current?.scrollIntoView({ block: 'start' });
    wasPlan.current = showsPlan;
  }, [showsPlan]);
  return (
    <div className="rounds" ref={top}>
      <PageHeader
        over={event.fields.name}
        title={say('title')}
        back={{ href: `/events/${event.id}`, label: say('back') }}
        acts={
          showsPlan && (
            <MoreActs
              label={say('more')}
              close={say('close')}
              acts={[
                { icon: 'edit', text: say('change'), onPress: () => setChanging(true) },
                { icon: 'print', text: say('print'), onPress: () => window.print() },
                {
                  icon: 'trash',
                  text: say('again'),
                  onPress: () => void startOver(),
                  isDanger: true,
                },
              ]}
            />
          )
        }
      />
      {showsPlan ? (
        <>
          <PlanPart event={event.id} rounds={rounds} acts={acts} />
          <RoundsPrinted title={event.fields.name} rounds={rounds} />
        </>
      ) : (
        <ChoosePart event={event} rounds={rounds} acts={acts} onPlanned={() => setChanging(false)} />
      )}
    </div>
  );
}
