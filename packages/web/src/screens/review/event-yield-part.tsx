import { costSentence, type RecordOf, type YieldTell, yieldSentences } from '@kennis/domain';
import { readEventYield } from '@kennis/store';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useNow, useQuery } from '../../offline/book.tsx';
import { Harvested } from './harvest-part.tsx';
import { reviewMessages } from './messages.ts';
import './review.css';

/** How it was for you is said already where the looking back on the event stands. */
const saidElsewhere: ReadonlySet<YieldTell['type']> = new Set([
  'enjoyed',
  'some-joy',
  'little-joy',
  'cost-energy',
  'gave-energy',
  'nothing-yet',
  'presence',
]);

/** What one event brought, months later too (E3); nothing where there is nothing to say. */
export function EventYieldPart({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const { language } = usePreferences().preferences;
  const now = useNow();
  const read = useQuery(['event-yield', event.id], (reading) => readEventYield(reading, event.id, now()));
  const tells = read?.event.tells.filter(({ type }) => !saidElsewhere.has(type)) ?? [];
  if (!read || tells.length === 0) return null;
  const cost = costSentence(read.event.yield, language);
  return (
    <section className="event-part">
      <h2>{say('here')}</h2>
      <p className="review-here">
        {[...yieldSentences(tells), ...(cost ? [cost] : [])].map(speak).join(' ')}
      </p>
      <Harvested title={say('here.grew')} harvest={read.event.yield.harvest} people={read.people} />
    </section>
  );
}
