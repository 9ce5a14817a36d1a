import { isPresenceOnly } from '@kennis/domain';
import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { lookBackMessages } from './messages.ts';
import type { LookBack } from './read-look-back.ts';

/** The end: nothing more is needed, and what is open comes back by itself. */
export function EndCard({ all: { records, followUps } }: { readonly all: LookBack }) {
  const say = useMessages(lookBackMessages);
  const open = followUps.reduce((sum, { promises }) => sum + promises.length, 0);
  const words = [
    say(records.reflection?.fields.better ? 'done-better' : 'done'),
    open > 0 && say('done-open', { count: open }),
  ];
  const { energy = 3, enjoyment = 3 } = records.reflection?.fields ?? {};
  const wasHard = Math.min(energy, enjoyment) < 3 && !isPresenceOnly(records.event.fields.kind);
  return (
    <>
      <EmptyState
        title={say('done-title')}
        act={
          <>
            <ButtonLink kind="main" href="/today">
              {say('to-today')}
            </ButtonLink>
            <ButtonLink kind="edge" href={`/events/${records.event.id}`}>
              {say('to-event')}
            </ButtonLink>
          </>
        }
      >
        {words.filter(Boolean).join(' ')}
      </EmptyState>
      {wasHard && <Doubt at="look-back" />}
    </>
  );
}
