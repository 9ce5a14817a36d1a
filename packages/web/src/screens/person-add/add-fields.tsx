import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { personAddMessages } from './messages.ts';
import type { Written } from './written.ts';

/** The name and the three that say most; the rest on asking. */
export function AddFields({
  written,
  onChange,
}: {
  readonly written: Written;
  readonly onChange: (written: Written) => void;
}) {
  const say = useMessages(personAddMessages);
  const [isMore, setMore] = useState(false);
  const field = (name: keyof Written) => ({
    value: written[name] ?? '',
    onChange: (text: string) => onChange({ ...written, [name]: text }),
  });
  return (
    <>
      <TextField label={say('name')} hint={say('name-hint')} {...field('name')} autoFocus isRequired />
      <TextField label={say('role')} {...field('role')} />
      <TextField label={say('organisation')} {...field('organisation')} />
      <TextField label={say('does')} hint={say('does-hint')} {...field('does')} lines />
      {isMore ? (
        <>
          <TextField label={say('place')} {...field('place')} />
          <TextField label={say('email')} type="email" {...field('email')} />
          <TextField label={say('phone')} type="tel" {...field('phone')} />
          <TextField label={say('how-met')} {...field('howMet')} lines />
          <TextField label={say('tags')} hint={say('tags-hint')} {...field('tags')} />
        </>
      ) : (
        <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
          {say('more')}
        </Button>
      )}
    </>
  );
}
