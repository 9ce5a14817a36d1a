import type { ImportFields } from '@kennis/domain';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { importMessages } from './messages.ts';

/** What came in before, the latest first; each can still be taken back. */
export function EarlierImports() {
  const say = useMessages(importMessages);
  const imports = useQuery(['imports'], (reading) => reading.days('import', { order: 'desc', limit: 20 }));
  const files = imports?.filter(({ fields }) => fields.format !== 'example') ?? [];
  if (files.length === 0) return null;
  return (
    <section className="earlier-imports">
      <h2>{say('earlier')}</h2>
      <ul className="rows">
        {files.map(({ id, fields }) => (
          <li key={id}>
            <Link className="row" href={`/import/${id}`}>
              <span className="row-text">
                <span className="row-title">{fields.name}</span>
                <EarlierLine fields={fields} />
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EarlierLine({ fields }: { readonly fields: ImportFields }) {
  const say = useMessages(importMessages);
  const when = useFormats().instant(fields.at);
  const { create = 0, merge = 0 } = fields.counts ?? {};
  return (
    <span className="row-line">
      {fields.ending ? say('earlier-undone', { when }) : say('earlier-line', { when, create, merge })}
    </span>
  );
}
