import { goalSentence, type RecordOf } from '@kennis/domain';
import { Link } from 'wouter';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import type { ListedEvent } from './group-events.ts';
import { eventsMessages } from './messages.ts';
import { useEventHours } from './use-event-hours.ts';

/** One event in the list: its day as a leaf of a calendar, its name, when and where, and what you go for. */
export function EventRow({
  listed: { event, phase },
  isHere,
}: {
  readonly listed: ListedEvent;
  readonly isHere: boolean;
}) {
  const say = useMessages(eventsMessages);
  const speak = useWording();
  const { away } = useFormats();
  const { hours } = useEventHours();
  const { fields } = event;
  const isAhead = phase === 'coming' || phase === 'today' || phase === 'now';
  const soon = phase === 'now' ? say('now') : away(fields.on);
  const line = [isAhead && soon, hours(fields), fields.place].filter(Boolean).join(' · ');
  return (
    <Link
      href={`/events/${event.id}`}
      className="row event-row"
      aria-current={isHere ? 'page' : undefined}
      data-near={phase === 'now' || phase === 'today' || undefined}
    >
      <DayLeaf on={fields.on} />
      <span className="row-text">
        <span className="row-title">{fields.name}</span>
        <span className="row-line">{line || speak({ key: `kind.${fields.kind}`, values: {} })}</span>
        {isAhead && fields.goal && (
          <span className="row-line event-goal">{speak(goalSentence(fields.goal))}</span>
        )}
      </span>
    </Link>
  );
}

/** A day as on a tear-off calendar. */
function DayLeaf({ on }: { readonly on: RecordOf<'event'>['fields']['on'] }) {
  const { day } = useFormats();
  return (
    <span className="day-leaf">
      <span className="day-leaf-word">{day(on, 'weekday-only')}</span>
      <span className="day-leaf-number">{Number(on.slice(8))}</span>
      <span className="day-leaf-word">{day(on, 'month-only')}</span>
    </span>
  );
}
