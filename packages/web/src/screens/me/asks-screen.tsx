import type { RecordOf } from '@kennis/domain';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { AskList } from './ask-list.tsx';
import { meMessages } from './messages.ts';
import './me.css';

/** What you look for and what you can help with (Q4). */
export function AsksScreen() {
  const say = useMessages(meMessages);
  const mine = useQuery(['my-asks'], async (reading) => ({
    asks: await reading.linked('ask', 'me', { limit: 100 }),
    offers: await reading.linked('offer', 'me', { limit: 100 }),
  }));
  if (!mine) return null;
  const { asks, offers } = mine as { asks: readonly RecordOf<'ask'>[]; offers: readonly RecordOf<'offer'>[] };
  return (
    <>
      <PageHeader title={say('asks.title')} back={{ href: '/me', label: say('back') }} />
      <p className="me-lead">{say('asks.empty')}</p>
      <div className="columns">
        <AskList kind="ask" records={asks} />
        <AskList kind="offer" records={offers} />
      </div>
    </>
  );
}
