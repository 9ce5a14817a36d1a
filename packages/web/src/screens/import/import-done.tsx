import type { ImportView } from '@kennis/domain';
import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { KeptRows } from './kept-rows.tsx';
import { importMessages } from './messages.ts';
import { Remarks } from './problem-rows.tsx';
import { UndoSheet } from './undo-sheet.tsx';

/** What was done, and what can be done next. */
export function ImportDone({ view, onUndo }: { readonly view: ImportView; readonly onUndo: () => void }) {
  return view.phase === 'undone' ? <Undone view={view} /> : <Applied view={view} onUndo={onUndo} />;
}

function Applied({ view, onUndo }: { readonly view: ImportView; readonly onUndo: () => void }) {
  const say = useMessages(importMessages);
  const [isAsking, setAsking] = useState(false);
  const { create, merge } = view.counts;
  return (
    <>
      <EmptyState
        title={say('applied-title')}
        act={
          <>
            <ButtonLink kind="main" href="/people/sort">
              {say('sort')}
            </ButtonLink>
            <ButtonLink href="/people">{say('see')}</ButtonLink>
            <Button kind="quiet" icon="undo" onPress={() => setAsking(true)}>
              {say('undo')}
            </Button>
          </>
        }
      >
        {say('applied', { create, merge })} {create > 0 && say('sort-text')}
      </EmptyState>
      {view.problemCount > 0 && <Remarks view={view} />}
      {isAsking && <UndoSheet name={view.name} onUndo={onUndo} onClose={() => setAsking(false)} />}
    </>
  );
}

function Undone({ view }: { readonly view: ImportView }) {
  const say = useMessages(importMessages);
  return (
    <>
      <EmptyState title={say('undone-title')} act={<ButtonLink href="/import">{say('again')}</ButtonLink>}>
        {say('undone', { kept: view.keptCount })}
      </EmptyState>
      <KeptRows kept={view.kept} />
    </>
  );
}
