import type { ImportView } from '@kennis/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useKennis } from '../../app/kennis.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FilePlace } from './file-place.tsx';
import { importMessages } from './messages.ts';
import { useRefusalText } from './refusal-text.ts';
import { WhereFrom } from './where-from.tsx';
import './import.css';

/** Choosing a file to take contacts from; what it holds is shown on the next page before anything changes. */
export function ImportScreen() {
  const say = useMessages(importMessages);
  const { reading, problem, read } = useReadingFile();
  return (
    <div className="import">
      <PageHeader title={say('title')} back={{ href: '/people', label: say('back') }} />
      <p className="import-lead">{say('lead')}</p>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      {reading === null ? (
        <FilePlace onFile={read} />
      ) : (
        <p className="import-reading" role="status">
          {say('reading', { name: reading })}
        </p>
      )}
      <WhereFrom />
      <EarlierImports />
    </div>
  );
}

/** Sends a file to be previewed, and goes to its preview. */
function useReadingFile() {
  const say = useMessages(importMessages);
  const { api } = useKennis();
  const { me } = useOpenedBook();
  const refusalText = useRefusalText();
  const [, navigate] = useLocation();
  const [reading, setReading] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    setReading(file.name);
    setProblem(null);
    const path = `books/${me.book}/imports?name=${encodeURIComponent(file.name)}`;
    const answer = await api<ImportView>({ method: 'POST', path, file });
    setReading(null);
    if (answer.ok) navigate(`/import/${answer.value.id}`);
    else if (answer.problem.type === 'offline') setProblem(say('offline'));
    else setProblem(`${say('refused', { name: file.name })} ${refusalText(answer.problem)}`);
  };
  return { reading, problem, read };
}
