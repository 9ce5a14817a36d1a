import { useCallback, useEffect, useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';

interface Pairing {
  readonly url: string;
  readonly expiresAt: string;
  readonly reach: 'network' | 'this-machine';
}

/** A code that opens a phone signed in, once. */
export function PairingSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useMessages(meMessages);
  const { api } = useKennis();
  const { instant } = useFormats();
  const problemText = useProblemText();
  const [pairing, setPairing] = useState<Pairing>();
  const [problem, setProblem] = useState<string>();
  const make = useCallback(async () => {
    const answer = await api<Pairing>({ method: 'POST', path: 'pairings' });
    if (answer.ok) setPairing(answer.value);
    else setProblem(problemText(answer.problem));
  }, [api, problemText]);
  useEffect(() => void make(), [make]);
  return (
    <Sheet
      title={say('pair.title')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="edge" onPress={() => void make()}>
          {say('pair.again')}
        </Button>
      }
    >
      {problem && <p role="alert">{problem}</p>}
      {pairing && (
        <div className="me-code">
          <p>{say('pair.how', { time: instant(pairing.expiresAt) })}</p>
          <QrCode text={pairing.url} label={say('pair.code')} />
          {pairing.reach === 'this-machine' && <p className="me-line">{say('pair.local')}</p>}
          <p className="me-line">{say('pair.link')}</p>
          <p className="me-link">{pairing.url}</p>
        </div>
      )}
    </Sheet>
  );
}
