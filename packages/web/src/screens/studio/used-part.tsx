import type { PitchVersion } from '@kennis/domain';
import { memo } from 'react';
import { Link } from 'wouter';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';

/** Where a version was used, latest first (Q1). */
export const UsedPart = memo(function UsedPart({ version: { usedAt } }: { readonly version: PitchVersion }) {
  const say = useMessages(studioMessages);
  const { day } = useFormats();
  if (usedAt.length === 0) return null;
  return (
    <section className="studio-part">
      <h2>{say('used-where')}</h2>
      <ul className="studio-used">
        {usedAt.map(({ id, fields }) => (
          <li key={id}>
            <Link href={`/events/${id}`}>{fields.name}</Link>
            <span className="row-line">{day(fields.on, 'dated')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});
