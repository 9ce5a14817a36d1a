import { sentenceOf } from '@kennis/domain';
import { useState } from 'react';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import type { Chosen } from './chosen.ts';
import { readSuggestions } from './read-suggestions.ts';

/** Why somebody is put on the list, and with which first sentence, as it stands in the fields. */
export interface Why {
  readonly reason: string;
  readonly sentence: string;
  readonly write: (written: { readonly reason?: string; readonly sentence?: string }) => void;
}

/** What is written of whom was chosen; where there is a reason to give, it stands there already. */
export function useWhy(event: string, chosen: Chosen | null): Why {
  const speak = useWording();
  const [written, setWritten] = useState<{ readonly reason?: string; readonly sentence?: string }>({});
  const suggestions = useQuery(['event-suggestions-all', event], (reading) =>
    readSuggestions(reading, event, Number.POSITIVE_INFINITY),
  );
  const because = suggestions?.find(({ person }) => person.id === chosen?.person?.id)?.reasons[0];
  return {
    reason: written.reason ?? (because ? speak(sentenceOf('target', because)) : ''),
    sentence: written.sentence ?? (because ? speak(sentenceOf('opening', because)) : ''),
    write: (change) => setWritten({ ...written, ...change }),
  };
}
