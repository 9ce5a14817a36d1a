import type { Kept } from '@kennis/domain';
import { Link } from 'wouter';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { importMessages } from './messages.ts';

/** Whom an undo left, and why. */
export function KeptRows({ kept }: { readonly kept: readonly Kept[] }) {
  const say = useMessages(importMessages);
  const people = kept.filter(({ kind }) => kind === 'person');
  const ids = people.map(({ id }) => id);
  const records = useQuery(['kept', ids], (reading) => reading.records(ids));
  const names = new Map(records?.map(({ id, fields }) => [id, nameIn(fields)]));
  return (
    <ul className="rows">
      {people.map(({ id, why }) => (
        <li key={id}>
          <Link className="row" href={`/people/${id}`}>
            <span className="row-text">
              <span className="row-title">{names.get(id)}</span>
              <span className="row-line">{say(`kept.${why}`)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function nameIn(fields: object): string {
  return 'name' in fields && fields.name && typeof fields.name === 'object' && 'full' in fields.name
    ? String(fields.name.full)
    : '';
}
