import { type FormEvent, useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';

/** Another password; it signs the other devices out. */
export function PasswordForm({ onDone }: { readonly onDone: () => void }) {
  const say = useMessages(meMessages);
  const { api } = useKennis();
  const tell = useNotice();
  const problemText = useProblemText();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<string>();
  const change = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await api({ method: 'PUT', path: 'me/password', body: { current, password } });
    if (!answer.ok) return setError(problemText(answer.problem));
    setCurrent('');
    setPassword('');
    setError(undefined);
    tell({ text: say('password.done') });
    onDone();
  };
  return (
    <form className="form" onSubmit={(event) => void change(event)}>
      <h2>{say('password')}</h2>
      <TextField
        type="password"
        autoComplete="current-password"
        label={say('password.current')}
        value={current}
        onChange={setCurrent}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={say('password.next')}
        hint={say('password.hint')}
        error={error}
        value={password}
        onChange={setPassword}
      />
      <div>
        <Button type="submit" kind="edge" isDisabled={current === '' || password === ''}>
          {say('password')}
        </Button>
      </div>
    </form>
  );
}
