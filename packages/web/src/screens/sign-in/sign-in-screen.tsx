import { Door } from '../../design/door.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { signInMessages } from './messages.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The door for who has been here before. */
export function SignInScreen() {
  const say = useMessages(signInMessages);
  return (
    <Door title={say('title')}>
      <SignInForm />
    </Door>
  );
}
