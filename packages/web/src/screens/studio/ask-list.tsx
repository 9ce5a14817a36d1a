import { Link } from 'wouter';
import { ButtonLink } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { FindabilityMark } from './findability-mark.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';
import { useFindability } from './use-findability.ts';

/** Your asks or your offers: those that are open, then those that ended. */
export function AskList({
  kind,
  records,
}: {
  readonly kind: 'ask' | 'offer';
  readonly records: readonly Wish[];
}) {
  const say = useMessages(studioMessages);
  const open = records.filter(({ fields }) => fields.ending == null);
  const ended = records.filter(({ fields }) => fields.ending != null);
  return (
    <section className="studio-part" aria-label={say(`${kind}s.mine`)}>
      <h2>{say(`${kind}s.mine`)}</h2>
      {open.length === 0 && <p className="studio-soft">{say(`${kind}s.none`)}</p>}
      <ul className="rows">
        {open.map((record) => (
          <WishRow key={record.id} record={record} />
        ))}
      </ul>
      <div className="acts">
        <ButtonLink kind="edge" icon="plus" href={`/me/asks/new?kind=${kind}`}>
          {say(`${kind}s.add`)}
        </ButtonLink>
      </div>
      {ended.length > 0 && (
        <details className="asks-ended">
          <summary>{say('asks.done')}</summary>
          <ul className="rows">
            {ended.map((record) => (
              <WishRow key={record.id} record={record} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function WishRow({ record }: { readonly record: Wish }) {
  const say = useMessages(studioMessages);
  const { text, ending } = record.fields;
  const findability = useFindability(record.kind === 'ask' && !ending ? text : null);
  return (
    <li>
      <Link href={`/me/asks/${record.id}`} className="row">
        <span className="row-text">
          <span className="asks-text" dir="auto">
            {text}
          </span>
          {findability !== null && <FindabilityMark findability={findability} />}
          {ending && <span className="row-line">{say(`ended.${ending.how}`)}</span>}
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}
