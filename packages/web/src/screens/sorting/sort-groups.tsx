import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { GroupSheet } from './group-sheet.tsx';
import type { Group } from './groups.ts';
import { sortingMessages } from './messages.ts';
import type { Sorting } from './use-sorting.ts';

/** A whole organisation or tag in one go. */
export function SortGroups({
  groups,
  sorting,
}: {
  readonly groups: readonly Group[];
  readonly sorting: Sorting;
}) {
  const say = useMessages(sortingMessages);
  const [open, setOpen] = useState<Group | null>(null);
  return (
    <>
      <p className="sorting-hint">{say('groups-hint')}</p>
      <GroupList title={say('tags')} groups={groups.filter(({ by }) => by === 'tag')} onOpen={setOpen} />
      <GroupList
        title={say('organisations')}
        groups={groups.filter(({ by }) => by === 'organisation')}
        onOpen={setOpen}
      />
      {open && <GroupSheet group={open} sorting={sorting} onClose={() => setOpen(null)} />}
    </>
  );
}

function GroupList({
  title,
  groups,
  onOpen,
}: {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly onOpen: (group: Group) => void;
}) {
  const formats = useFormats();
  if (groups.length === 0) return null;
  return (
    <section className="sorting-groups">
      <h3>{title}</h3>
      <ul className="rows">
        {groups.slice(0, 100).map((group) => (
          <li key={group.name}>
            <Button className="row sorting-group" onPress={() => onOpen(group)}>
              <span className="row-text row-title">{group.name}</span>
              <span className="row-line">{formats.number(group.rows.length)}</span>
              <Icon name="next" />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
