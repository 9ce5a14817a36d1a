import { type CaptureDraft, capture } from '@kennis/domain';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { createPeopleFinder, type KnownPeople, nobodyKnown } from './known-people.ts';
import { readTalk, type TalkReading } from './talk/read-talk.ts';
import type { Talk } from './talk/talk.ts';

/** How a talk is read, with whom of the book it may be about. */
export interface ReadTalk {
  readonly reading: TalkReading;
  readonly known: KnownPeople;
}

/**
 * How a talk is read while it is typed. Typing never waits for it: it follows a moment later, without the word that is still being
 * typed where nothing claims that. `readNow` gives the whole of it, up to the last letter. `expected` are the ids of those to find here.
 */
export function useTalkReading(
  talk: Talk,
  expected: readonly string[],
): ReadTalk & { readonly readNow: () => Promise<ReadTalk> } {
  const { book } = useOpenedBook();
  const { zone } = usePreferences().preferences;
  const [finder] = useState(() => createPeopleFinder(book));
  const [known, setKnown] = useState(nobodyKnown);
  const settled = useDeferredValue(talk);
  useEffect(() => book.watch(() => finder.forget()), [book, finder]);
  useEffect(() => {
    void finder.find(settled.line, idsIn(settled, expected)).then(setKnown, () => {});
  }, [finder, settled, expected]);
  const { line, begunAt, givenId } = settled;
  const draft = useMemo(
    () => draftOf({ line, begunAt, givenId }, known, zone, expected),
    [line, begunAt, givenId, known, zone, expected],
  );
  const reading = useMemo(() => readTalk(settled, withoutUnfinished(draft, settled.line)), [settled, draft]);
  const readNow = useCallback(async () => {
    const found = await finder.find(talk.line, idsIn(talk, expected)).catch(() => known);
    const isSettled = talk === settled && found === known;
    const whole = isSettled ? draft : draftOf(talk, found, zone, expected);
    return { reading: readTalk(talk, whole), known: found };
  }, [finder, talk, settled, draft, known, zone, expected]);
  return { reading, known, readNow };
}

function draftOf(
  { line, begunAt, givenId }: Pick<Talk, 'line' | 'begunAt' | 'givenId'>,
  known: KnownPeople,
  zone: string,
  expected: readonly string[],
): CaptureDraft {
  const targets = givenId ? [givenId, ...expected] : expected;
  return capture(line, { now: begunAt, zone, known: known.index, targets });
}

function withoutUnfinished(draft: CaptureDraft, line: string): CaptureDraft {
  const rest = draft.rest.filter(({ span, text }) => span[1] < line.length || /\s/.test(text));
  return { ...draft, rest };
}

/** Those to find here, and those chosen by hand, now or before a restart. */
function idsIn(
  { people, addedPeople, parts, addedParts }: Talk,
  expected: readonly string[],
): readonly string[] {
  const whos = [...people, ...addedPeople].map(({ who }) => who);
  const values = [...parts, ...addedParts].map(({ value }) => value);
  return [
    ...expected,
    ...whos.flatMap((who) => (who && 'personId' in who ? who.personId : [])),
    ...values.flatMap((value) => value?.personId ?? []),
  ];
}
