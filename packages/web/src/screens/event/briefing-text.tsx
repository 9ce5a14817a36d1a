import { acquaintanceSentence, openSentence, type RecordOf } from '@kennis/domain';
import type { ReactNode } from 'react';
import { SixCircles } from '../../design/six-circles.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { eventMessages } from './messages.ts';
import type { PersonBriefing } from './read-briefing.ts';
import './briefing.css';

/** Who somebody is, how far you know each other, what is between you and what you don't know yet (P4). */
export function BriefingText({ briefing }: { readonly briefing: PersonBriefing }) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const { role, organisation, place, met, open } = briefing;
  return (
    <div className="briefing">
      <p className="briefing-who">{[role, organisation, place].filter(Boolean).join(', ')}</p>
      <p className="briefing-met">
        <SixCircles filled={met.filled} />
        {speak(acquaintanceSentence(met))}
      </p>
      <dl className="briefing-facts">
        <Fact title={say('does')}>{briefing.does}</Fact>
        <Facts title={say('seeks')} items={briefing.seeks} />
        <Facts title={say('offers')} items={briefing.offers} />
        <LastSpoke briefing={briefing} />
        <Facts title={say('memories')} items={briefing.memories} />
        <Promises title={say('by-me')} promises={briefing.promisedByMe} />
        <Promises title={say('by-them')} promises={briefing.promisedByThem} />
        <Facts
          title={say('open')}
          items={open.slice(0, 3).map((each) => asLine(speak(openSentence(each))))}
        />
      </dl>
    </div>
  );
}

function LastSpoke({ briefing: { lastSpoke, lastEvent } }: { readonly briefing: PersonBriefing }) {
  const say = useMessages(eventMessages);
  const { away } = useFormats();
  if (!lastSpoke) return <Fact title={say('last-spoke')}>{say('never-spoke')}</Fact>;
  const when = away(lastSpoke.on);
  return (
    <Fact title={say('last-spoke')}>
      {asLine(lastEvent ? say('last-spoke-at', { when, event: lastEvent }) : when)}
      {lastSpoke.text && <span className="briefing-said">{lastSpoke.text}</span>}
    </Fact>
  );
}

function Promises({
  title,
  promises,
}: {
  readonly title: string;
  readonly promises: readonly RecordOf<'promise'>[];
}) {
  const say = useMessages(eventMessages);
  const { day } = useFormats();
  const items = promises.map(({ fields: { text, dueOn } }) =>
    dueOn ? `${text} (${say('due', { day: day(dueOn, 'short') })})` : text,
  );
  return <Facts title={title} items={items} />;
}

function Facts({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Fact title={title}>
      {items.map((item) => (
        <span key={item} className="event-block">
          {item}
        </span>
      ))}
    </Fact>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
