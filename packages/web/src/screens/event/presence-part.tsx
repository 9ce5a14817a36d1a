import { type Moment, pickLines, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { eventMessages } from './messages.ts';

/** At a funeral or farewell: no pitch, card or goal, only being there and a few words (P8). */
export function PresencePart({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(eventMessages);
  return (
    <section className="event-part">
      <h2>{say('presence')}</h2>
      <p className="event-lead">{say('presence-why')}</p>
      <Words event={event} moment="host" title={say('presence-host', { kind: event.fields.kind })} />
      <Words event={event} moment="slight" title={say('presence-others')} />
    </section>
  );
}

function Words({
  event,
  moment,
  title,
}: {
  readonly event: RecordOf<'event'>;
  readonly moment: Moment;
  readonly title: string;
}) {
  const say = useMessages(eventMessages);
  const { language, address } = usePreferences().preferences;
  const [seed, setSeed] = useState(0);
  const [line] = pickLines(moment, { kind: event.fields.kind, language, address, seed, count: 1 });
  if (!line) return null;
  return (
    <div className="event-presence-words">
      <h3>{title}</h3>
      <blockquote className="event-say" aria-live="polite">
        {line.say}
      </blockquote>
      <p className="event-faint">{line.why}</p>
      <Button kind="quiet" onPress={() => setSeed(seed + 1)}>
        {say('presence-more')}
      </Button>
    </div>
  );
}
