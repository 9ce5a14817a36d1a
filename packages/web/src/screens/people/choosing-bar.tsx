import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { DeleteSheet } from './delete-sheet.tsx';
import { peopleMessages } from './messages.ts';
import { TagSheet } from './tag-sheet.tsx';
import type { Choosing } from './use-choosing.ts';

/** What can be done with those who are chosen. */
export function ChoosingBar({
  choosing,
  shown,
  everyId,
}: {
  readonly choosing: Choosing;
  /** How many the list shows so far. */
  readonly shown: number;
  readonly everyId: () => Promise<readonly string[]>;
}) {
  const say = useMessages(peopleMessages);
  const [open, setOpen] = useState<'tag' | 'delete' | null>(null);
  const ids = [...(choosing.chosen ?? [])];
  const isAll = ids.length > 0 && ids.length >= shown;
  const chooseAll = async () => choosing.choose(isAll ? [] : await everyId());
  const end = () => {
    setOpen(null);
    choosing.stop();
  };
  return (
    <div className="screen-foot choosing-bar">
      <p role="status">{say('chosen', { count: ids.length })}</p>
      <Button kind="quiet" onPress={choosing.stop}>
        {say('done')}
      </Button>
      <Button kind="quiet" onPress={() => void chooseAll()}>
        {isAll ? say('choose-none') : say('choose-all')}
      </Button>
      <Button icon="tag" isDisabled={ids.length === 0} onPress={() => setOpen('tag')}>
        {say('tag')}
      </Button>
      <Button icon="trash" kind="danger" isDisabled={ids.length === 0} onPress={() => setOpen('delete')}>
        {say('delete')}
      </Button>
      {open === 'tag' && <TagSheet ids={ids} onClose={() => setOpen(null)} onDone={end} />}
      {open === 'delete' && <DeleteSheet ids={ids} onClose={() => setOpen(null)} onDone={end} />}
    </div>
  );
}
