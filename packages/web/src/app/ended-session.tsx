import { lazy, Suspense, useEffect } from 'react';
import { useOpenedBook } from '../offline/book.tsx';
import { useKennis, useStanding } from './kennis.tsx';

const SignInAgain = lazy(async () => ({
  default: (await import('../screens/sign-in/sign-in-again.tsx')).SignInAgain,
}));

/** When the session ended: asks to sign in again while the book stays; wipes it where another device signed this one out. */
export function EndedSession() {
  const standing = useStanding();
  if (standing.at !== 'signed-in' || !standing.ended) return null;
  if (standing.ended === 'revoked') return <Wiping />;
  return (
    <Suspense>
      <SignInAgain name={standing.me.user.name} device={standing.me.session.device} />
    </Suspense>
  );
}

function Wiping() {
  const { access } = useKennis();
  const opened = useOpenedBook();
  useEffect(() => {
    const wipe = async () => {
      await opened.close({ wipe: true });
      await access.signOut();
    };
    void wipe();
  }, [access, opened]);
  return null;
}
