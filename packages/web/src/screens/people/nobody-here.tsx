import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { peopleMessages } from './messages.ts';

/** Why the list is empty, and the one thing to do about it. */
export function NobodyHere({
  typed,
  isNarrowed,
  onShowAll,
}: {
  readonly typed: string;
  readonly isNarrowed: boolean;
  readonly onShowAll: () => void;
}) {
  const say = useMessages(peopleMessages);
  if (typed !== '') {
    const add = (
      <ButtonLink icon="plus" href={`/people/new?name=${encodeURIComponent(typed)}`}>
        {say('add-query', { query: typed })}
      </ButtonLink>
    );
    return (
      <EmptyState title={say('none-title')} act={add}>
        {say('none-search', { query: typed })}
      </EmptyState>
    );
  }
  if (isNarrowed) {
    return (
      <EmptyState title={say('none-title')} act={<Button onPress={onShowAll}>{say('show-all')}</Button>}>
        {say('none-filter')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={say('nobody-title')}
      act={
        <>
          <ButtonLink kind="main" href="/import">
            {say('import')}
          </ButtonLink>
          <ButtonLink href="/people/new">{say('add')}</ButtonLink>
        </>
      }
    >
      {say('nobody')}
    </EmptyState>
  );
}
