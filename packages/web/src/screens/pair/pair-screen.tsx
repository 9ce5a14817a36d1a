import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DeviceKind } from '../../app/access.ts';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { Door } from '../../design/door.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { DeviceChoice } from '../sign-in/device-choice.tsx';
import { pairMessages } from './messages.ts';

/** Where the QR code of another device leads: opens this one signed in, once. Asks first, so that a preview uses nothing up. */
export function PairScreen() {
  const say = useMessages(pairMessages);
  const [token] = useState(() => location.hash.slice(1));
  if (token === '') return <Door title={say('no-token-title')} lead={say('no-token')} />;
  return (
    <Door title={say('title')} lead={say('lead')}>
      <PairForm token={token} />
    </Door>
  );
}

function PairForm({ token }: { readonly token: string }) {
  const say = useMessages(pairMessages);
  const problemText = useProblemText();
  const { access } = useKennis();
  const [, navigate] = useLocation();
  const [device, setDevice] = useState<DeviceKind>('own');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const open = async () => {
    setBusy(true);
    const entered = await access.redeem(token, device);
    setBusy(false);
    if (entered.ok) navigate('/', { replace: true });
    else setProblem(problemText(entered.problem));
  };
  return (
    <>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <DeviceChoice device={device} onChange={setDevice} />
      <Button kind="main" wide onPress={open} isPending={isBusy}>
        {say('open')}
      </Button>
    </>
  );
}
