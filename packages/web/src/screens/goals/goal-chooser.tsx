import { SelectField } from '../../design/select-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { goalsMessages } from './messages.ts';

/** Which long-term goal something helps with (D1); nothing is asked where there are none. */
export function GoalChooser({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (goal: string | null) => void;
}) {
  const say = useMessages(goalsMessages);
  const goals = useQuery(['goals-to-choose'], (reading) => reading.all('goal', { limit: 100 }));
  const shown = goals?.filter(({ id, fields }) => fields.ending == null || id === value) ?? [];
  if (shown.length === 0) return null;
  return (
    <SelectField
      label={say('choose')}
      hint={say('choose.hint')}
      value={value ?? ''}
      options={[
        { value: '', text: say('choose.none') },
        ...shown.map(({ id, fields }) => ({ value: id, text: fields.text })),
      ]}
      onChange={(goal) => onChange(goal === '' ? null : goal)}
    />
  );
}
