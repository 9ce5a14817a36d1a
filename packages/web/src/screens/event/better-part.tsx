import { addDays, betterNextTime, betterSentence, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { eventMessages } from './messages.ts';

/** What you wrote to do better returns here (E2); before the very first event, the honest answer to a doubt (A6). */
export function BetterPart({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const read = useQuery(['event-better', event.id, event.fields], (reading) => readBetter(reading, event));
  if (!read) return null;
  if (read.better) {
    return (
      <section className="event-part">
        <h2>{say('better')}</h2>
        <figure className="event-quote">
          <figcaption>{speak(betterSentence(read.better))}</figcaption>
          <blockquote>{read.better.text}</blockquote>
        </figure>
      </section>
    );
  }
  if (!read.isFirst) return null;
  return (
    <section className="event-part">
      <h2>{say('first')}</h2>
      <Doubt at="first-event" />
    </section>
  );
}

async function readBetter(reading: BookReading, event: RecordOf<'event'>) {
  const before = addDays(event.fields.on, -1);
  const [reflections, events] = await Promise.all([
    reading.days('reflection', { order: 'desc', limit: 100 }),
    reading.days('event', { to: before, order: 'desc', limit: 200 }),
  ]);
  return {
    better: betterNextTime(event, reflections, [...events, event]),
    isFirst: events.length === 0,
  };
}
