import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { eventsMessages } from './messages.ts';

/** Beside the list while no event is chosen. */
export function EventsRestingScreen() {
  const say = useMessages(eventsMessages);
  return <EmptyState title={say('resting-title')}>{say('resting')}</EmptyState>;
}
