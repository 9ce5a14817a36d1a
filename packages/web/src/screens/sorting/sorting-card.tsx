import { type ContactPoint, elements, type Tag } from '@kennis/domain';
import type { PersonRow } from '@kennis/store';
import { Avatar } from '../../design/avatar.tsx';
import { Chip } from '../../design/chip.tsx';
import { usePhoto } from '../../offline/use-photo.ts';

/** One person to look at: who it is, as far as the import knows. */
export function SortingCard({ row }: { readonly row: PersonRow }) {
  const { fields, id } = row.person;
  const photo = usePhoto(fields.photo);
  const line = [fields.role, fields.organisation, fields.place].filter(Boolean).join(' · ');
  const reach = [
    ...elements<'emails', ContactPoint>(fields, 'emails'),
    ...elements<'phones', ContactPoint>(fields, 'phones'),
  ].map(([, { value }]) => value);
  return (
    <article className="sorting-card" aria-live="polite">
      <Avatar name={fields.name.full} seed={id} photo={photo} size="page" />
      <h2>{fields.name.full}</h2>
      {line && <p>{line}</p>}
      {reach[0] && <p className="sorting-reach">{reach[0]}</p>}
      <p className="chips">
        {elements<'tags', Tag>(fields, 'tags').map(([key, { label }]) => (
          <Chip key={key}>{label}</Chip>
        ))}
      </p>
    </article>
  );
}
