import { useEffect, useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { Switch } from '../../design/switch.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';

/**
 * Whether matching also compares by meaning (Q5), with what goes where in words. Not there where this installation has no endpoint of its
 * own, or the server cannot be asked; what was switched on can always be switched off.
 */
export function EmbeddingsSwitch({
  isOn,
  onChange,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  const say = useMessages(meMessages);
  const { api } = useKennis();
  const { book } = useOpenedBook();
  const [host, setHost] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const path = `books/${book.id}/embeddings`;
    void api<{ readonly endpoint: { readonly host: string } | null }>({
      method: 'GET',
      path,
      signal: stop.signal,
    }).then((answer) => answer.ok && setHost(answer.value.endpoint?.host ?? null));
    return () => stop.abort();
  }, [api, book]);
  if (host === null && !isOn) return null;
  return (
    <Switch isOn={isOn} onChange={onChange}>
      {say('meaning')}
      <span className="me-line me-block">{say('meaning.hint', { host: host ?? 'none' })}</span>
    </Switch>
  );
}
