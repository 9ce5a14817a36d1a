import type { RecordOf } from '@kennis/domain';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { CardForm } from './card-form.tsx';
import { meMessages } from './messages.ts';
import './me.css';

/** Your own card (M6), to write. */
export function CardScreen() {
  const say = useMessages(meMessages);
  const read = useQuery(['card'], async (reading) => ({
    card: (await reading.record('card')) as RecordOf<'card'> | null,
  }));
  return (
    <>
      <PageHeader title={say('card')} back={{ href: '/me', label: say('back') }} />
      {read && !read.card?.fields.does && <Doubt at="card" />}
      {read && <CardForm card={read.card} />}
    </>
  );
}
