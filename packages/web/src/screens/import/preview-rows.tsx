import type { ImportView, PreviewRow } from '@kennis/domain';
import { Avatar } from '../../design/avatar.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { importMessages } from './messages.ts';

/** The first people who would be made, or of whom more would be known. */
export function PreviewRows({
  view,
  does,
}: {
  readonly view: ImportView;
  readonly does: 'create' | 'merge';
}) {
  const say = useMessages(importMessages);
  const rows = view.rows.filter((row) => (does === 'create' ? row.does === 'create' : row.does !== 'create'));
  const count = does === 'create' ? view.counts.create : view.counts.merge + view.counts.skip;
  if (count === 0) return <p className="import-none">{say(`none.${does}`)}</p>;
  return (
    <>
      <ul className="rows">
        {rows.map((row) => (
          <li className="row" key={`${row.at} ${row.name}`}>
            <Avatar name={row.name} />
            <div className="row-text">
              <p className="row-title">{row.name}</p>
              <RowLine row={row} />
            </div>
            <span className="row-line">{say('line', { at: row.at })}</span>
          </li>
        ))}
      </ul>
      {count > rows.length && <p className="import-none">{say('first')}</p>}
    </>
  );
}

function RowLine({ row }: { readonly row: PreviewRow }) {
  const say = useMessages(importMessages);
  const why = row.rule ? say(`rule.${row.rule}`) : row.doubt && say(`doubt.${row.doubt}`);
  return <p className="row-line">{[row.organisation, why].filter(Boolean).join(' · ')}</p>;
}
