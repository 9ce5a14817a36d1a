import { useEffect, useState } from 'react';
import type { Me } from '../api/me.ts';
import { usePreferences } from '../messages/reading.tsx';
import { BookProvider, useQuery } from '../offline/book.tsx';
import type { OpenedBook } from '../offline/opened-book.ts';
import { EndedSession } from './ended-session.tsx';
import { Frame } from './frame.tsx';
import { useKennis } from './kennis.tsx';

/** Opens the book and shows the app in it. */
export function BookGate({ me }: { readonly me: Me }) {
  const opened = useOpening(me);
  if (!opened) return null;
  return (
    <BookProvider opened={opened}>
      <OwnPreferences />
      <Frame />
      <EndedSession />
    </BookProvider>
  );
}

function useOpening(me: Me): OpenedBook | null {
  const { opening } = useKennis();
  const [state, setState] = useState<{ readonly opened: OpenedBook | null; readonly error?: unknown }>({
    opened: null,
  });
  // The account decides which book; a renewed session of the same account does not open it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    let isGone = false;
    opening.open(me).then(
      (opened) => isGone || setState({ opened }),
      (error: unknown) => setState({ opened: null, error }),
    );
    return () => {
      isGone = true;
      opening.close();
    };
  }, [opening, me.user.id, me.book, me.session.device]);
  if (state.error) throw state.error;
  return state.opened;
}

/** Takes over the language, form of address, zone and theme that the book says. */
function OwnPreferences() {
  const { setPreferences } = usePreferences();
  const setting = useQuery(['setting'], (reading) => reading.record('setting'));
  const text = JSON.stringify(setting?.fields ?? null);
  useEffect(() => {
    const fields = JSON.parse(text) as { readonly [name: string]: never } | null;
    if (fields) setPreferences(fields);
  }, [text, setPreferences]);
  return null;
}
