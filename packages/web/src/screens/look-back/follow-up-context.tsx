import type { FollowUp } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { lookBackMessages } from './messages.ts';
import '../event/briefing.css';

/** What was promised, and what the talk was about. */
export function FollowUpContext({ followUp }: { readonly followUp: FollowUp }) {
  const say = useMessages(lookBackMessages);
  const { day } = useFormats();
  const { promises, theirs, spokeOf, seeks, memories } = followUp;
  const mine = promises.map(({ fields: { text, dueOn } }) =>
    dueOn ? `${text} (${say('due', { day: day(dueOn, 'short') })})` : text,
  );
  return (
    <dl className="briefing-facts">
      <Facts title={say('promised')} items={mine} />
      <Facts title={say('spoke-of')} items={spokeOf ? [spokeOf] : []} />
      <Facts title={say('seeks')} items={seeks} />
      <Facts title={say('memories')} items={memories} />
      <Facts title={say('theirs')} items={theirs.map(({ fields }) => fields.text)} />
    </dl>
  );
}

function Facts({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {items.map((item) => (
          <span key={item} className="event-block">
            {item}
          </span>
        ))}
      </dd>
    </div>
  );
}
