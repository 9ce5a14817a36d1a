import { readDailyDrill, readEventDrill } from '@kennis/store/drilling';
import { useSearchParams } from 'wouter';
import { useNow, useQuery } from '../../offline/book.tsx';
import { DrillRun } from './drill-run.tsx';
import './drill.css';

/** Drilling names (P7): a few a day, or before the event in the address the people to find there. */
export function DrillScreen() {
  const [search] = useSearchParams();
  const event = search.get('event');
  const now = useNow();
  const read = useQuery(['drill', event], async (reading) =>
    event
      ? ((await readEventDrill(reading, event, now())) ?? readDailyDrill(reading, now()))
      : readDailyDrill(reading, now()),
  );
  return read ? <DrillRun key={event ?? 'daily'} read={read} /> : null;
}
