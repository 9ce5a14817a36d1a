import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { peopleMessages } from './messages.ts';

/** Beside the list while nobody is chosen. */
export function RestingScreen() {
  const say = useMessages(peopleMessages);
  return <EmptyState title={say('resting-title')}>{say('resting')}</EmptyState>;
}
