import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { AgainPart } from './again-part.tsx';
import { AskList } from './ask-list.tsx';
import { studioMessages } from './messages.ts';
import { readAsks } from './read-asks.ts';
import './studio.css';
import './asks.css';

/** What you look for and what you can help with; what is old is asked again (Q3, Q4). */
export function AsksScreen() {
  const say = useMessages(studioMessages);
  const today = useFormats().today();
  const mine = useQuery(['studio-asks', today], (reading) => readAsks(reading, today));
  if (!mine) return null;
  return (
    <>
      <PageHeader title={say('asks')} back={{ href: '/me', label: say('back') }} />
      <p className="studio-lead">{say('asks.lead')}</p>
      {mine.again.length > 0 && <AgainPart wishes={mine.again} />}
      <div className="columns">
        <AskList kind="ask" records={mine.asks} />
        <AskList kind="offer" records={mine.offers} />
      </div>
      <Doubt at="ask" />
    </>
  );
}
