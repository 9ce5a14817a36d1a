import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { WarmthMark } from '../../design/warmth-mark.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { ringMessages } from './messages.ts';
import type { RingPerson } from './read-ring.ts';
import { layRing } from './ring-layout.ts';

const mostAtOnce = 20;

/** The same as the picture in words: by sector, the warmest first. */
export function RingList({ people }: { readonly people: readonly RingPerson[] }) {
  const say = useMessages(ringMessages);
  const { sectors, placed } = layRing(people);
  return (
    <div className="columns">
      {sectors.map(({ tag }, at) => (
        <Part
          key={tag ?? ''}
          title={sectors.length > 1 ? (tag ?? say('rest')) : null}
          people={placed.filter(({ sector }) => sector === at).map(({ guest }) => guest)}
        />
      ))}
    </div>
  );
}

function Part({ title, people }: { readonly title: string | null; readonly people: readonly RingPerson[] }) {
  const say = useMessages(ringMessages);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? people : people.slice(0, mostAtOnce);
  return (
    <section className="ring-part">
      {title && <h2>{title}</h2>}
      <ul className="rows">
        {shown.map(({ id, name, share, is }) => (
          <li key={id}>
            <Link href={`/people/${id}`} className="row">
              <Avatar name={name} seed={id} />
              <span className="row-text row-title">{name}</span>
              <WarmthMark share={share} word={say(is)} />
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < people.length && (
        <Button kind="quiet" icon="down" onPress={() => setWhole(true)}>
          {say('more', { count: people.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
