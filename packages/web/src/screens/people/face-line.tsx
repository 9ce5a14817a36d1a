import type { RecordOf } from '@kennis/domain';
import type { ReactNode } from 'react';
import { Avatar } from '../../design/avatar.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import './face-line.css';

/** Somebody's face, name, and what they are, or `line` instead. */
export function FaceLine({
  person,
  line,
}: {
  readonly person: RecordOf<'person'>;
  readonly line?: ReactNode;
}) {
  const photo = usePhoto(person.fields.photo);
  const { name, role, organisation } = person.fields;
  return (
    <>
      <Avatar name={name.full} seed={person.id} photo={photo} />
      <span className="row-text">
        <span className="row-title face-line">{name.full}</span>
        <span className="row-line face-line">{line ?? [role, organisation].filter(Boolean).join(', ')}</span>
      </span>
    </>
  );
}
