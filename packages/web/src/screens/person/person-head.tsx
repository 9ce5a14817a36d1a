import { deleteRecords, elements, type Tag } from '@kennis/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Chip } from '../../design/chip.tsx';
import { MoreActs } from '../../design/more-acts.tsx';
import { useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { TagSheet } from '../people/tag-sheet.tsx';
import { useRestore } from '../people/use-restore.ts';
import { HistorySheet } from './history-sheet.tsx';
import { MergeSheet } from './merge-sheet.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

/** Face, name, what they are, tags; and what else can be done. */
export function PersonHead({ details: { person } }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const [open, setOpen] = useState<'merge' | 'tag' | 'history' | null>(null);
  const [, navigate] = useLocation();
  const remove = useRemoval();
  const photo = usePhoto(person.fields.photo);
  const { name, role, organisation, place } = person.fields;
  const close = () => setOpen(null);
  const acts = [
    { icon: 'edit', text: say('edit'), onPress: () => navigate(`/people/${person.id}/edit`) },
    { icon: 'tag', text: say('tag'), onPress: () => setOpen('tag') },
    { icon: 'people', text: say('merge'), onPress: () => setOpen('merge') },
    { icon: 'clock', text: say('history'), onPress: () => setOpen('history') },
    {
      icon: 'trash',
      text: say('delete', { name: name.full }),
      isDanger: true,
      onPress: () => void remove(person),
    },
  ] as const;
  const tags = elements<'tags', Tag>(person.fields, 'tags');
  return (
    <>
      <PageHeader
        title={name.full}
        back={{ href: '/people', label: say('back') }}
        acts={<MoreActs label={say('more')} close={say('close')} acts={acts} />}
      />
      <div className="person-who">
        <Avatar name={name.full} seed={person.id} photo={photo} size="page" />
        <div>
          <p>{[role, organisation].filter(Boolean).join(', ')}</p>
          {place && <p className="person-soft">{place}</p>}
          {tags.length > 0 && (
            <p className="person-tags">
              {tags.map(([key, tag]) => (
                <Chip key={key}>{tag.label}</Chip>
              ))}
            </p>
          )}
        </div>
      </div>
      {open === 'tag' && <TagSheet ids={[person.id]} onClose={close} onDone={close} />}
      {open === 'merge' && <MergeSheet person={person} onClose={close} />}
      {open === 'history' && <HistorySheet person={person} onClose={close} />}
    </>
  );
}

function useRemoval() {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const [, navigate] = useLocation();
  return async (person: PersonDetails['person']) => {
    const done = await edit(() => deleteRecords({ records: [person] }));
    if (!done.ok) return;
    navigate('/people');
    tell({
      text: say('deleted', { name: person.fields.name.full }),
      act: { text: say('undo'), onPress: () => void restore([person.id]) },
    });
  };
}
