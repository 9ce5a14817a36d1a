import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { eventMessages } from './messages.ts';

/** Where an event was that is there no longer: deleted here or on another device. */
export function EventGone() {
  const say = useMessages(eventMessages);
  return (
    <EmptyState title={say('gone-title')} act={<ButtonLink href="/events">{say('back')}</ButtonLink>}>
      {say('gone')}
    </EmptyState>
  );
}
