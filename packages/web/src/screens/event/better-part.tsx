import { addDays, answerPrejudice, betterNextTime, betterSentence, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { Icon } from '../../design/icon.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { eventMessages } from './messages.ts';

/** What you wrote to do better returns here (E2); before the very first event, the honest answer to a doubt (A6). */
export function BetterPart({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const { language, address } = usePreferences().preferences;
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
  const { thought, answer } = answerPrejudice('first-event', { language, address });
  return (
    <section className="event-part">
      <h2>{say('first')}</h2>
      <details className="event-doubt">
        <summary>
          <span>{thought}</span>
          <Icon name="down" />
        </summary>
        <p>{answer}</p>
      </details>
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
