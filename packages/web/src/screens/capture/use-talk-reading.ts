import { capture } from '@kennis/domain';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../../messages/reading.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { createPeopleFinder, type KnownPeople, nobodyKnown } from './known-people.ts';
import { readTalk, type TalkReading } from './talk/read-talk.ts';
import type { Talk } from './talk/talk.ts';

/**
 * How a talk is read while it is typed, with whom of the book it may be about. Typing never waits for it: it follows a moment
 * later. `expected` are the ids of those to find here.
 */
export function useTalkReading(
  talk: Talk,
  expected: readonly string[],
): {
  readonly reading: TalkReading;
  /** The same without the word being typed, while nothing claims it yet. */
  readonly shown: TalkReading;
  readonly known: KnownPeople;
} {
  const { zone } = usePreferences().preferences;
  const settled = useDeferredValue(talk);
  const known = useKnownPeople(settled, expected);
  const draft = useMemo(
    () =>
      capture(settled.line, {
        now: settled.begunAt,
        zone,
        known: known.index,
        targets: settled.givenId ? [settled.givenId, ...expected] : expected,
      }),
    [settled.line, settled.begunAt, settled.givenId, zone, known, expected],
  );
  const reading = useMemo(() => readTalk(settled, draft), [settled, draft]);
  const shown = useMemo(() => {
    const rest = draft.rest.filter(({ span, text }) => span[1] < settled.line.length || /\s/.test(text));
    return rest.length === draft.rest.length ? reading : readTalk(settled, { ...draft, rest });
  }, [settled, draft, reading]);
  return { reading, shown, known };
}

function useKnownPeople(talk: Talk, expected: readonly string[]): KnownPeople {
  const { book } = useOpenedBook();
  const [finder] = useState(() => createPeopleFinder(book));
  const [known, setKnown] = useState(nobodyKnown);
  const ids = JSON.stringify([...expected, ...idsIn(talk)]);
  useEffect(() => book.watch(() => finder.forget()), [book, finder]);
  useEffect(() => {
    void finder.find(talk.line, JSON.parse(ids)).then(setKnown, () => {});
  }, [finder, talk.line, ids]);
  return known;
}

/** Those chosen by hand, now or before a restart. */
function idsIn({ people, addedPeople, parts, addedParts }: Talk): readonly string[] {
  const whos = [...people, ...addedPeople].map(({ who }) => who);
  const values = [...parts, ...addedParts].map(({ value }) => value);
  return [
    ...whos.flatMap((who) => (who && 'personId' in who ? who.personId : [])),
    ...values.flatMap((value) => value?.personId ?? []),
  ];
}
