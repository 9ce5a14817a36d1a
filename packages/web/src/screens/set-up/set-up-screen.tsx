import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useKennis } from '../../app/kennis.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Door } from '../../design/door.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { setUpMessages } from './messages.ts';

/** The first person: a name and a password, by the one-time link. The token is in the fragment, so no server log has it. */
export function SetUpScreen() {
  const say = useMessages(setUpMessages);
  const [token] = useState(() => location.hash.slice(1));
  if (token === '') {
    return (
      <Door title={say('no-token-title')} lead={say('no-token')}>
        <ButtonLink href="/">{say('to-sign-in')}</ButtonLink>
      </Door>
    );
  }
  return (
    <Door title={say('title')} lead={say('lead')}>
      <SetUpForm token={token} />
    </Door>
  );
}

function SetUpForm({ token }: { readonly token: string }) {
  const say = useMessages(setUpMessages);
  const problemText = useProblemText();
  const { access } = useKennis();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const entered = await access.setUp(token, { name, password });
    setBusy(false);
    if (entered.ok) navigate('/welcome', { replace: true });
    else setProblem(problemText(entered.problem));
  };
  return (
    <form className="form" onSubmit={begin}>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <TextField
        label={say('name')}
        hint={say('name-hint')}
        value={name}
        onChange={setName}
        autoComplete="username"
        autoFocus
        isRequired
      />
      <TextField
        label={say('password')}
        hint={say('password-hint')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        isRequired
      />
      <Button kind="main" wide type="submit" isPending={isBusy}>
        {say('start')}
      </Button>
    </form>
  );
}
