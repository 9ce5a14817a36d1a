import { type FormEvent, useState } from 'react';
import type { DeviceKind } from '../../app/access.ts';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { DeviceChoice } from './device-choice.tsx';
import { signInMessages } from './messages.ts';

/** Name, password and whose device this is. With `name` given, only the password is asked. */
export function SignInForm({
  name: known,
  device: before,
}: {
  readonly name?: string;
  readonly device?: DeviceKind;
}) {
  const say = useMessages(signInMessages);
  const problemText = useProblemText();
  const { access } = useKennis();
  const [name, setName] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [device, setDevice] = useState<DeviceKind>(before ?? 'own');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const entered = await access.signIn({ name, password }, device);
    setBusy(false);
    if (!entered.ok) setProblem(problemText(entered.problem));
  };
  return (
    <form className="form" onSubmit={signIn}>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <TextField
        label={say('name')}
        value={name}
        onChange={setName}
        autoComplete="username"
        isReadOnly={known !== undefined}
        autoFocus={known === undefined}
        isRequired
      />
      <TextField
        label={say('password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
        autoFocus={known !== undefined}
        isRequired
      />
      {before === undefined && <DeviceChoice device={device} onChange={setDevice} />}
      <Button kind="main" wide type="submit" isPending={isBusy}>
        {say('sign-in')}
      </Button>
    </form>
  );
}
