import { tagPeople } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { ToggleChip } from '../../design/chip.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { peopleMessages } from './messages.ts';
import { peopleById } from './people-by-id.ts';

/** Gives the chosen people a tag, or takes one away. */
export function TagSheet({
  ids,
  onClose,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const say = useMessages(peopleMessages);
  const problemText = useProblemText();
  const tell = useNotice();
  const edit = useEdit();
  const [label, setLabel] = useState('');
  const keys = useQuery(['keys', 'tag'], (reading) => reading.keys('tag', 60)) ?? [];
  const change = async (how: 'add' | 'remove') => {
    const tag = label.trim();
    const done = await edit(async (reading) =>
      tagPeople({ people: await peopleById(reading, ids) }, { [how]: [tag] }),
    );
    if (!done.ok) return tell({ text: problemText(done.problem) });
    tell({ text: say(how === 'add' ? 'tagged' : 'untagged', { count: ids.length, tag }) });
    onDone();
  };
  return (
    <Sheet
      title={say('tag-title', { count: ids.length })}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button isDisabled={label.trim() === ''} onPress={() => change('remove')}>
            {say('tag-remove')}
          </Button>
          <Button kind="main" isDisabled={label.trim() === ''} onPress={() => change('add')}>
            {say('tag-add')}
          </Button>
        </>
      }
    >
      <TextField label={say('tag-name')} hint={say('tag-hint')} value={label} onChange={setLabel} autoFocus />
      <div className="chips">
        {keys.map(({ key }) => (
          <ToggleChip key={key} isOn={key === label} onChange={(isOn) => setLabel(isOn ? key : '')}>
            {key}
          </ToggleChip>
        ))}
      </div>
    </Sheet>
  );
}
