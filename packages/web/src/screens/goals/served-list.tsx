import type { BookRecord, ServedGoal } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { asLine } from '../../messages/wording.ts';
import { goalsMessages } from './messages.ts';

const parts = ['received', 'events', 'asks', 'interviews', 'introductions', 'given'] as const;
const mostAtFirst = 4;

/** What served a goal, what it brought first; each leads to where it is. */
export function ServedLists({ served }: { readonly served: ServedGoal }) {
  return (
    <div className="goal-served">
      {parts.map((part) => (
        <ServedList key={part} part={part} records={served[part]} />
      ))}
    </div>
  );
}

function ServedList({
  part,
  records,
}: {
  readonly part: (typeof parts)[number];
  readonly records: readonly BookRecord[];
}) {
  const say = useMessages(goalsMessages);
  const { day } = useFormats();
  const [isWhole, setWhole] = useState(false);
  if (records.length === 0) return null;
  const shown = isWhole ? records : records.slice(0, mostAtFirst);
  return (
    <section className="goal-list">
      <h3>{say(`what.${part}`)}</h3>
      <ul>
        {shown.map((record) => {
          const on = dayOf(record);
          const text = textOf(record);
          return (
            <li key={record.id}>
              <Link href={hrefOf(record)}>
                {text
                  ? asLine(text)
                  : say(record.kind === 'interview' ? 'interview' : 'introduction', {
                      on: on ? day(on, 'dated') : '',
                    })}
              </Link>
              {text && on && <span>{day(on, 'dated')}</span>}
            </li>
          );
        })}
      </ul>
      {shown.length < records.length && (
        <Button kind="quiet" icon="down" onPress={() => setWhole(true)}>
          {say('all', { count: records.length })}
        </Button>
      )}
    </section>
  );
}

function hrefOf({ kind, id, fields }: BookRecord): string {
  if (kind === 'event') return `/events/${id}`;
  if (kind === 'ask') return '/me/asks';
  if (kind === 'introduction') return `/connect/introductions/${id}`;
  return typeof fields.person === 'string' ? `/people/${fields.person}` : '/connect/given';
}

function textOf({ kind, fields }: BookRecord): string | null {
  const text = kind === 'event' ? fields.name : kind === 'interview' ? null : fields.text;
  return typeof text === 'string' && text !== '' ? text : null;
}

function dayOf({ fields }: BookRecord): string | null {
  const on = fields.on ?? fields.madeOn;
  return typeof on === 'string' ? on : null;
}
