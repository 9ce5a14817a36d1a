import { useState } from 'react';
import { useSearch } from 'wouter';
import { useGoBack } from '../../app/use-go-back.ts';
import { useNow } from '../../offline/book.tsx';
import type { Beginning } from './talk/talk.ts';
import { TalkSheet } from './talk-sheet.tsx';
import './capture.css';

/** One talk in one line (M9): `?event=`, `?person=` and, for what was shared to the app, `?text=`. */
export function CaptureScreen() {
  const query = new URLSearchParams(useSearch());
  const goBack = useGoBack('/today');
  const now = useNow();
  const [beginning] = useState(() => beginningOf(query, now().now));
  return <TalkSheet beginning={beginning} onClose={goBack} />;
}

function beginningOf(query: URLSearchParams, now: string): Beginning {
  const person = query.get('person');
  const shared = ['title', 'text', 'url'].flatMap((name) => query.get(name)?.trim() || []).join('\n');
  const eventId = query.get('event') ?? undefined;
  return {
    now,
    eventId,
    given: person === null ? null : { personId: person, name: '' },
    // From the floor it is only a name, and the line goes on after it.
    shared: shared && eventId ? `${shared} ` : shared || null,
  };
}
