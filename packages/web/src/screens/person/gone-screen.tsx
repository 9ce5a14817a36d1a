import type { RecordOf } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useRestore } from '../people/use-restore.ts';
import { personMessages } from './messages.ts';

/** In place of somebody who is not there (any more). */
export function GoneScreen({ person }: { readonly person: RecordOf<'person'> | null }) {
  const say = useMessages(personMessages);
  const restore = useRestore();
  return (
    <>
      <PageHeader title={say('gone.title')} back={{ href: '/people', label: say('back') }} />
      <EmptyState
        title={person ? say('gone.deleted', { name: person.fields.name.full }) : say('gone.title')}
        act={
          person && (
            <Button kind="main" icon="undo" onPress={() => void restore([person.id])}>
              {say('gone.restore')}
            </Button>
          )
        }
      >
        {say('gone.text')}
      </EmptyState>
    </>
  );
}
