import { lazy, Suspense } from 'react';
import { useStanding } from './kennis.tsx';

const SignInAgain = lazy(async () => ({
  default: (await import('../screens/sign-in/sign-in-again.tsx')).SignInAgain,
}));

/** When the server no longer knows this session: asks to sign in again, while the book stays as it is. */
export function EndedSession() {
  const standing = useStanding();
  if (standing.at !== 'signed-in' || !standing.ended) return null;
  return (
    <Suspense>
      <SignInAgain name={standing.me.user.name} device={standing.me.session.device} />
    </Suspense>
  );
}
