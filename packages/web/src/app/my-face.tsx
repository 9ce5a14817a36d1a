import type { CardFields } from '@kennis/domain';
import { Avatar } from '../design/avatar.tsx';
import { Icon } from '../design/icon.tsx';
import { useOpenedBook, useQuery } from '../offline/book.tsx';
import { usePhoto } from '../offline/use-photo.ts';

/** Your own face: the photo or initials of your card, else of the name you sign in with. */
export function MyFace({ size }: { readonly size: 'row' | 'page' }) {
  const { me } = useOpenedBook();
  const card = useQuery(['card'], async (reading) => ({ card: await reading.record('card') }));
  const fields = card?.card?.fields as CardFields | undefined;
  const photo = usePhoto(fields?.photo);
  const name = fields?.name?.full ?? me.user.name;
  return name ? <Avatar name={name} seed="me" photo={photo} size={size} /> : <Icon name="me" />;
}
