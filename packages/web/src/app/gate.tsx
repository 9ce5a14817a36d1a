import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { BookGate } from './book-gate.tsx';
import { useStanding } from './kennis.tsx';

const SetUpScreen = lazy(async () => ({
  default: (await import('../screens/set-up/set-up-screen.tsx')).SetUpScreen,
}));
const PairScreen = lazy(async () => ({
  default: (await import('../screens/pair/pair-screen.tsx')).PairScreen,
}));
const SignInScreen = lazy(async () => ({
  default: (await import('../screens/sign-in/sign-in-screen.tsx')).SignInScreen,
}));
const UnreachedScreen = lazy(async () => ({
  default: (await import('../screens/sign-in/unreached-screen.tsx')).UnreachedScreen,
}));

/** Lets in who is signed in; others get the door that fits. */
export function Gate() {
  return (
    <Suspense>
      <Switch>
        <Route path="/set-up">
          <SetUpScreen />
        </Route>
        <Route path="/pair">
          <PairScreen />
        </Route>
        <Route>
          <Door />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Door() {
  const standing = useStanding();
  if (standing.at === 'starting') return null;
  if (standing.at === 'signed-in') return <BookGate key={standing.me.user.id} me={standing.me} />;
  if (standing.at === 'signed-out') return <SignInScreen />;
  return <UnreachedScreen why={standing.at} />;
}
