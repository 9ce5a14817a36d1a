import type { RecordOf } from '@kennis/domain';
import { readPaths } from '@kennis/store';
import { useMessages } from '../../messages/reading.tsx';
import { useNow, useQuery } from '../../offline/book.tsx';
import { waysMessages } from './messages.ts';
import { WayItem } from './way-item.tsx';
import './ways.css';

const mostWays = 3;

/** Who could introduce you to somebody you hardly know (T3). */
export function WaysPart({
  person,
  scale,
}: {
  readonly person: RecordOf<'person'>;
  /** Your own, of K2. */
  readonly scale: number;
}) {
  const say = useMessages(waysMessages);
  const now = useNow();
  const read = useQuery(['ways-to', person.id, scale], (reading) =>
    readPaths(reading, { person: person.id }, { ...now(), scale }, { limit: mostWays }),
  );
  const ways = read?.paths.filter(({ people }) => people.length > 2) ?? [];
  if (!read || ways.length === 0) return null;
  return (
    <section className="person-part">
      <h2>{say('part.title', { name: person.fields.name.given ?? person.fields.name.full })}</h2>
      <ul>
        {ways.map((path) => (
          <WayItem key={path.people.join(' ')} path={path} people={read.people} />
        ))}
      </ul>
    </section>
  );
}
