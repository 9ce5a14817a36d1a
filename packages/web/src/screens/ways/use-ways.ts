import { describedWish, type IntroductionPath } from '@kennis/domain';
import { type BookReading, type ReadPaths, readDescribed, readPaths } from '@kennis/store';
import { useEffect, useState } from 'react';
import { useNow, useQuery } from '../../offline/book.tsx';
import { useMatching } from '../connect/matching/use-matching.ts';

const mostWays = 6;
const mostMatched = 12;
/** Who answers less than this part of the best is not whom was meant. */
const leastOfBest = 0.6;
const restMs = 250;

/** Ways to whom `text` describes (T3): by the words of their role, organisation and place, and by what means the same in the other language. */
export function useWays(text: string): { readonly asked: string; readonly read: ReadPaths | undefined } {
  const now = useNow();
  const asked = useRested(text.trim());
  const matched = useMatched(asked);
  const read = useQuery(['ways', asked, matched], async (reading) => {
    const anyOf = [...new Set([...(await readByWords(reading, asked)), ...matched])];
    const all = await readPaths(reading, { anyOf }, now(), { limit: 2 * mostWays });
    return { ...all, paths: eachOnce(all.paths).slice(0, mostWays) };
  });
  return { asked, read };
}

/** The best way to each: whom one looks for is several people. */
function eachOnce(paths: readonly IntroductionPath[]): readonly IntroductionPath[] {
  const ends = paths.map(({ people }) => people.at(-1));
  return paths.filter((_, at) => ends.indexOf(ends[at]) === at);
}

async function readByWords(reading: BookReading, text: string): Promise<readonly string[]> {
  const wish = describedWish(text);
  return wish ? readDescribed(reading, wish) : [];
}

/** Who answers to a role in meaning; an organisation is a name, which has none. */
function useMatched(text: string): readonly string[] {
  const matching = useMatching();
  const [matched, setMatched] = useState<{ readonly text: string; readonly ids: readonly string[] }>();
  const wish = describedWish(text);
  const isRole = wish?.role !== undefined && wish.organisation === undefined;
  useEffect(() => {
    if (!isRole) return;
    let isGone = false;
    void matching?.query({ owner: 'me', text }, mostMatched).then(
      (found) => {
        const least = leastOfBest * (found[0]?.score ?? 0);
        const ids = found.flatMap(({ id, score }) => (id === 'me' || score < least ? [] : [id]));
        if (!isGone) setMatched({ text, ids });
      },
      () => isGone || setMatched(undefined),
    );
    return () => {
      isGone = true;
    };
  }, [matching, text, isRole]);
  return isRole && matched?.text === text ? matched.ids : none;
}

const none: readonly string[] = [];

/** `text` once nobody types on. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
