import { editPerson, messageRegister, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
import { personMessages } from './messages.ts';

/** In which language and form every draft to this person begins. */
export function RegisterSheet({
  person,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const { preferences } = usePreferences();
  const [chosen, setChosen] = useState(messageRegister(person.fields, preferences));
  const { save, problem } = useSave(onClose);
  const name = person.fields.name.given ?? person.fields.name.full;
  const change = () => {
    const before = messageRegister(person.fields, preferences);
    return save(() =>
      editPerson(
        { person },
        {
          ...(chosen.language !== before.language && { language: chosen.language }),
          ...(chosen.address !== before.address && { address: chosen.address }),
        },
      ),
    );
  };
  return (
    <Sheet
      title={say('register', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void change()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <Segmented
          required
          label={say('register.language')}
          value={chosen.language}
          options={(['nl', 'en'] as const).map((value) => ({ value, text: say(`register.${value}`) }))}
          onChange={(language) => language && setChosen({ ...chosen, language })}
        />
        {chosen.language === 'nl' && (
          <Segmented
            required
            label={say('register.form')}
            value={chosen.address}
            options={(['je', 'u'] as const).map((value) => ({ value, text: say(`register.with-${value}`) }))}
            onChange={(address) => address && setChosen({ ...chosen, address })}
          />
        )}
        <p className="person-soft">{say('register.why', { name })}</p>
        {problem && <NoticeLine>{problem}</NoticeLine>}
      </div>
    </Sheet>
  );
}
