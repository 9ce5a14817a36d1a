import type { RecordOf } from '@kennis/domain';
import { readPeopleOf } from '@kennis/store';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { oneToOneMessages } from './messages.ts';

/** Talks for two that are planned and not due yet; those that are due stand among what was promised. */
export function Planned({ plans }: { readonly plans: readonly RecordOf<'promise'>[] }) {
  const say = useMessages(oneToOneMessages);
  const { today, day } = useFormats();
  const open = plans.filter(({ fields }) => !fields.ending && (fields.dueOn ?? '9999') > today());
  const ids = open.map(({ fields }) => fields.person);
  const people = useQuery(['planned', ids], (reading) => readPeopleOf(reading, ids));
  if (!people) return null;
  return (
    <ul className="rows">
      {open.map(({ id, fields: { person: with_, dueOn } }) => {
        const person = people.get(with_);
        return (
          person?.deletedAt === null && (
            <li key={id}>
              <Link href={`/connect/one-to-ones/${id}`} className="row">
                <FaceLine
                  person={person}
                  line={dueOn ? say('planned.by', { day: day(dueOn, 'weekday') }) : say('planned.open')}
                />
                <Icon name="next" />
              </Link>
            </li>
          )
        );
      })}
    </ul>
  );
}
