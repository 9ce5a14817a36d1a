import type { ImportView } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';
import { Remarks } from './problem-rows.tsx';

/** The work stopped: what is true, and the two ways from here. */
export function ImportFailed({
  view,
  onResume,
  onUndo,
}: {
  readonly view: ImportView;
  readonly onResume: () => void;
  readonly onUndo: () => void;
}) {
  const say = useMessages(importMessages);
  const { number } = useFormats();
  const { done, total } = view.progress;
  return (
    <>
      <EmptyState
        title={say('failed-title')}
        act={
          <>
            <Button kind="main" onPress={onResume}>
              {say('resume')}
            </Button>
            <Button icon="undo" onPress={onUndo}>
              {say('undo')}
            </Button>
          </>
        }
      >
        {say('failed', { done: number(done), total: number(total) })}
      </EmptyState>
      {view.problemCount > 0 && <Remarks view={view} />}
    </>
  );
}
