import { useParams } from 'wouter';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportFailed } from './import-failed.tsx';
import { ImportPreview } from './import-preview.tsx';
import { ImportProgress } from './import-progress.tsx';
import { importMessages } from './messages.ts';
import { type Import, useImport } from './use-import.ts';
import './import.css';

/** One import: what it would do, how far it is, what it did. Can be left and come back to. */
export function OneImportScreen() {
  const { id } = useParams<{ id: string }>();
  return <OneImport key={id} id={id} />;
}

function OneImport({ id }: { readonly id: string }) {
  const say = useMessages(importMessages);
  const work = useImport(id);
  return (
    <div className="import">
      <PageHeader title={say('title')} back={{ href: '/people', label: say('back') }} />
      <Trouble work={work} />
      <Phase work={work} />
    </div>
  );
}

function Phase({ work }: { readonly work: Import }) {
  switch (work.view?.phase) {
    case 'previewed':
      return <ImportPreview view={work.view} onApply={work.apply} />;
    case 'applying':
    case 'undoing':
      return <ImportProgress view={work.view} />;
    case 'applied':
    case 'undone':
      return <ImportDone view={work.view} onUndo={work.undo} />;
    case 'failed':
      return <ImportFailed view={work.view} onResume={work.apply} onUndo={work.undo} />;
    default:
      return null;
  }
}

function Trouble({ work }: { readonly work: Import }) {
  const say = useMessages(importMessages);
  const problemText = useProblemText();
  const { problem, look } = work;
  if (!problem) return null;
  if (problem.type === 'not-found') {
    return (
      <EmptyState title={say('gone-title')} act={<ButtonLink href="/import">{say('other')}</ButtonLink>}>
        {say('gone')}
      </EmptyState>
    );
  }
  const text = problem.type === 'offline' ? say('offline') : problemText(problem);
  return <NoticeLine act={<Button onPress={() => void look()}>{say('retry')}</Button>}>{text}</NoticeLine>;
}
