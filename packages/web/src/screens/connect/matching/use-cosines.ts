import type { SettingFields } from '@kennis/domain';
import { useEffect, useState } from 'react';
import { useKennis } from '../../../app/kennis.tsx';
import { useOpenedBook, useQuery } from '../../../offline/book.tsx';
import type { Cosines } from './matching-messages.ts';

/**
 * How alike in meaning people are to an ask, asked of the server where that is switched on in the settings (Q5). Undefined until then,
 * without a network, and where it fails: matching goes on without.
 */
export function useCosines(ask: string): Cosines | undefined {
  const { api } = useKennis();
  const { book } = useOpenedBook();
  const setting = useQuery(['settings'], (reading) => reading.record('setting'));
  const isOn = (setting?.fields as SettingFields | undefined)?.embeddings === true && ask.trim() !== '';
  const [found, setFound] = useState<{ readonly ask: string; readonly cosines: Cosines }>();
  useEffect(() => {
    if (!isOn) return;
    const stop = new AbortController();
    const path = `books/${book.id}/likenesses?ask=${encodeURIComponent(ask.slice(0, 2000))}`;
    void api<{ readonly cosines: { readonly [id: string]: number } }>({
      method: 'GET',
      path,
      signal: stop.signal,
    }).then((answer) => {
      if (answer.ok) setFound({ ask, cosines: new Map(Object.entries(answer.value.cosines)) });
    });
    return () => stop.abort();
  }, [api, book, ask, isOn]);
  return isOn && found?.ask === ask ? found.cosines : undefined;
}
