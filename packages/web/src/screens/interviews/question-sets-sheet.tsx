import { questionSets } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { CheckBox } from '../../design/check-box.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { interviewMessages } from './messages.ts';

interface Chosen {
  readonly id: string;
  readonly text: string;
}

/** Questions by what the talk is about, to tick; what this person was asked before is left out (I1, C4). */
export function QuestionSetsSheet({
  asked,
  chosen: before,
  onKeep,
  onClose,
}: {
  readonly asked: ReadonlySet<string>;
  readonly chosen: readonly Chosen[];
  readonly onKeep: (chosen: readonly Chosen[]) => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(interviewMessages);
  const { language, address } = usePreferences().preferences;
  const [chosen, setChosen] = useState(before);
  const sets = questionSets({ language, other: address, asked });
  const [open, setOpen] = useState(sets[0]?.id ?? 'work');
  const set = sets.find(({ id }) => id === open);
  const keep = () => {
    onKeep(chosen);
    onClose();
  };
  return (
    <Sheet
      tall
      title={say('questions-choose')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={keep}>
          {say('questions-keep', { count: chosen.length })}
        </Button>
      }
    >
      <SelectField
        label={say('questions-about')}
        value={open}
        options={sets.map(({ id, title }) => ({ value: id, text: title }))}
        onChange={setOpen}
      />
      <ul className="advice-set">
        {set?.questions.map(({ id, ask }) => (
          <li key={id}>
            <CheckBox
              isOn={chosen.some((each) => each.id === id)}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, { id, text: ask }] : chosen.filter((each) => each.id !== id))
              }
            >
              <span className="advice-set-text">{ask}</span>
            </CheckBox>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
