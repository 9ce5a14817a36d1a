import type { RecordOf } from '@kennis/domain';
import { useParams } from 'wouter';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';
import { PersonForm } from './person-form.tsx';
import './person.css';

/** Everything written about a person, to change. */
export function PersonEditScreen() {
  const { id = '' } = useParams();
  const say = useMessages(personMessages);
  const read = useQuery(['person-edit', id], async (reading) => ({
    person: (await reading.record(id)) as RecordOf<'person'> | null,
  }));
  return (
    <>
      <PageHeader
        title={say('edit.title')}
        over={read?.person?.fields.name.full}
        back={{ href: `/people/${id}`, label: say('back') }}
      />
      {read?.person && <PersonForm person={read.person} />}
    </>
  );
}
