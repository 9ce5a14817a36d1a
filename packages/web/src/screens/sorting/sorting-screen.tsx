import { useMemo, useState } from 'react';
import { homePath } from '../../app/home-path.ts';
import { useGoBack } from '../../app/use-go-back.ts';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { groupsOf } from './groups.ts';
import { sortingMessages } from './messages.ts';
import { SortGroups } from './sort-groups.tsx';
import { SortOneByOne } from './sort-one-by-one.tsx';
import { type Sorting, useSorting } from './use-sorting.ts';
import './sorting.css';

/** After an import: who matters, how often, roughly when. Each decision is saved at once, so it can be left and resumed. */
export function SortingScreen() {
  const say = useMessages(sortingMessages);
  const problemText = useProblemText();
  const sorting = useSorting();
  const [wanted, setHow] = useState<'one' | 'groups'>('one');
  const leave = useGoBack(homePath);
  const { left, problem } = sorting;
  const groups = useMemo(() => groupsOf(left ?? []), [left]);
  const how = groups.length > 0 ? wanted : 'one';
  const undo = useUndo(sorting);
  if (!left) return null;
  return (
    <main className="sorting">
      <PageHeader
        over={left.length > 0 && <Left count={left.length} />}
        title={say('title')}
        acts={
          <Button kind="quiet" onPress={leave}>
            {say('leave')}
          </Button>
        }
      />
      {problem && <NoticeLine>{problemText(problem)}</NoticeLine>}
      {left.length === 0 ? (
        <Ended sorting={sorting} />
      ) : (
        <>
          {groups.length > 0 && (
            <Segmented
              label={say('how')}
              options={(['one', 'groups'] as const).map((value) => ({ value, text: say(`how.${value}`) }))}
              value={how}
              onChange={(next) => next && setHow(next)}
              required
            />
          )}
          {how === 'one' ? (
            <SortOneByOne sorting={sorting} onUndo={undo} />
          ) : (
            <SortGroups groups={groups} sorting={sorting} />
          )}
        </>
      )}
      {sorting.decided > 0 && (how === 'groups' || left.length === 0) && (
        <Button kind="quiet" icon="undo" onPress={() => void undo()}>
          {say('undo')}
        </Button>
      )}
    </main>
  );
}

function Left({ count }: { readonly count: number }) {
  const say = useMessages(sortingMessages);
  return say('left', { left: count, shown: useFormats().number(count) });
}

/** Takes the last decision back; the card of that person is there again. */
function useUndo(sorting: Sorting): () => Promise<void> {
  const say = useMessages(sortingMessages);
  const tell = useNotice();
  return async () => {
    const back = await sorting.undo();
    if (back.length > 1 && back[0]) tell({ text: say('undone', { name: back[0].person.fields.name.full }) });
  };
}

function Ended({ sorting }: { readonly sorting: Sorting }) {
  const say = useMessages(sortingMessages);
  const act = (
    <ButtonLink kind="main" href={homePath}>
      {say('go-on')}
    </ButtonLink>
  );
  return sorting.decided === 0 ? (
    <EmptyState title={say('nothing-title')} act={act}>
      {say('nothing')}
    </EmptyState>
  ) : (
    <EmptyState title={say('done-title')} act={act}>
      {say('done', { kept: sorting.kept })}
    </EmptyState>
  );
}
