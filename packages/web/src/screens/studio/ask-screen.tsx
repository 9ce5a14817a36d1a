import { useParams, useSearch } from 'wouter';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { AskForm } from './ask-form.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';
import './studio.css';
import './asks.css';

/** One ask or offer of yours, to sharpen: `/me/asks/{id}`, or `new` with `kind` (Q3). */
export function AskScreen() {
  const say = useMessages(studioMessages);
  const { id = null } = useParams<{ id?: string }>();
  const search = new URLSearchParams(useSearch());
  const read = useQuery(['studio-ask', id], async (reading) => ({
    record: id === null ? null : await reading.record(id),
  }));
  if (!read) return null;
  const record = read.record as Wish | null;
  const isThere = record !== null && record.deletedAt === null && isWish(record.kind);
  if (id !== null && !isThere) {
    return (
      <>
        <PageHeader title={say('asks')} back={{ href: '/me/asks', label: say('back-asks') }} />
        <p className="studio-lead">{say('gone-ask')}</p>
      </>
    );
  }
  const kind = record?.kind ?? (search.get('kind') === 'offer' ? 'offer' : 'ask');
  return <AskForm key={id ?? kind} kind={kind} record={record} />;
}

function isWish(kind: string): boolean {
  return kind === 'ask' || kind === 'offer';
}
