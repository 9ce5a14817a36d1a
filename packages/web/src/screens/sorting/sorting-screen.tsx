import { useState } from 'react';
import { homePath } from '../../app/home-path.ts';
import { useGoBack } from '../../app/use-go-back.ts';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
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
  const [how, setHow] = useState<'one' | 'groups'>('one');
  const leave = useGoBack(homePath);
  const { left, problem } = sorting;
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
          <Segmented
            label={say('how')}
            options={(['one', 'groups'] as const).map((value) => ({ value, text: say(`how.${value}`) }))}
            value={how}
            onChange={(next) => next && setHow(next)}
            required
          />
          {how === 'one' ? <SortOneByOne sorting={sorting} /> : <SortGroups sorting={sorting} />}
        </>
      )}
      <Undo sorting={sorting} />
    </main>
  );
}

function Left({ count }: { readonly count: number }) {
  const say = useMessages(sortingMessages);
  return say('left', { left: count, shown: useFormats().number(count) });
}

function Undo({ sorting }: { readonly sorting: Sorting }) {
  const say = useMessages(sortingMessages);
  const tell = useNotice();
  const undo = async () => {
    const back = await sorting.undo();
    if (back[0]) tell({ text: say('undone', { name: back[0].person.fields.name.full }) });
  };
  if (sorting.decided === 0) return null;
  return (
    <Button kind="quiet" icon="undo" onPress={undo}>
      {say('undo')}
    </Button>
  );
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
