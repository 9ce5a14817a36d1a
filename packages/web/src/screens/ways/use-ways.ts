import { describedWish, type Match, type MatchReason, type RecordOf } from '@kennis/domain';
import { type BookReading, readDescribed, readPaths } from '@kennis/store';
import { useEffect, useState } from 'react';
import { useNow, useQuery } from '../../offline/book.tsx';
import { useMatching } from '../connect/matching/use-matching.ts';
import { type FoundWays, orderWays } from './order-ways.ts';

const mostWays = 6;
const mostMatched = 12;
/** Who answers less than this part of the best is not whom was meant. */
const leastOfBest = 0.6;
const restMs = 250;

/** Ways to whom was described, with the people in them by id, and why those are meant who were found in meaning alone. */
export interface ReadWays extends FoundWays {
  readonly people: ReadonlyMap<string, RecordOf<'person'>>;
  readonly reasons: ReadonlyMap<string, MatchReason>;
}

/**
 * Ways to whom `text` describes (T3): by the words of their role, organisation and place, and behind those by what means nearly the
 * same.
 */
export function useWays(text: string): { readonly asked: string; readonly read: ReadWays | undefined } {
  const now = useNow();
  const asked = useRested(text.trim());
  const matched = useMatched(asked);
  const read = useQuery(['ways', asked, matched], async (reading): Promise<ReadWays> => {
    const described = await readByWords(reading, asked);
    const near = matched.flatMap(({ id }) => (described.includes(id) ? [] : id));
    const choice = { limit: 2 * mostWays };
    const [exact, loose] = await Promise.all([
      readPaths(reading, { anyOf: described }, now(), choice),
      readPaths(reading, { anyOf: near }, now(), choice),
    ]);
    return {
      ...orderWays(exact.paths, loose.paths, mostWays),
      people: new Map([...loose.people, ...exact.people]),
      reasons: new Map(matched.map(({ id, reason }) => [id, reason])),
    };
  });
  return { asked, read };
}

async function readByWords(reading: BookReading, text: string): Promise<readonly string[]> {
  const wish = describedWish(text);
  return wish ? readDescribed(reading, wish) : [];
}

/** Who answers to a role in meaning; an organisation is a name, which has none. */
function useMatched(text: string): readonly Match[] {
  const matching = useMatching();
  const [matched, setMatched] = useState<{ readonly text: string; readonly found: readonly Match[] }>();
  const wish = describedWish(text);
  const isRole = wish?.role !== undefined && wish.organisation === undefined;
  useEffect(() => {
    if (!isRole) return;
    let isGone = false;
    void matching?.query({ owner: 'me', text }, mostMatched).then(
      (found) => {
        const least = leastOfBest * (found[0]?.score ?? 0);
        const near = found.filter(({ id, score }) => id !== 'me' && score >= least);
        if (!isGone) setMatched({ text, found: near });
      },
      () => isGone || setMatched(undefined),
    );
    return () => {
      isGone = true;
    };
  }, [matching, text, isRole]);
  return isRole && matched?.text === text ? matched.found : none;
}

const none: readonly Match[] = [];

/** `text` once nobody types on. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
