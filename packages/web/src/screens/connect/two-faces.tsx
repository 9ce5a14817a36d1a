import type { RecordOf } from '@kennis/domain';
import { Avatar } from '../../design/avatar.tsx';
import { usePhoto } from '../../offline/use-photo.ts';

type Person = RecordOf<'person'>;

/** Two people beside each other, overlapping. */
export function TwoFaces({ a, b }: { readonly a: Person | null; readonly b: Person | null }) {
  return (
    <span className="two-faces">
      <Face person={a} />
      <Face person={b} />
    </span>
  );
}

function Face({ person }: { readonly person: Person | null }) {
  const photo = usePhoto(person?.fields.photo);
  return person && <Avatar name={person.fields.name.full} seed={person.id} photo={photo} />;
}
