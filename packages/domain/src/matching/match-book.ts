import { createPostings, type Postings } from './postings.ts';
import type { Profile } from './profile.ts';
import type { Workspace } from './rank-candidates.ts';
import type { TextReader } from './reading/read-text.ts';
import type { Key } from './reading/reading.ts';
import { createTally } from './tally.ts';
import { createWhereabouts, type Whereabouts } from './whereabouts.ts';

/** What an index holds; a slot is a place for one person, used again after they go. */
export interface MatchBook {
  readonly reader: TextReader;
  readonly slots: Map<string, number>;
  readonly profiles: (Profile | undefined)[];
  readonly postings: Postings;
  readonly askPostings: Postings;
  readonly aliases: Map<string, string>;
  readonly space: Workspace;
  readonly whereabouts: Whereabouts;
}

/** Makes an empty book. */
export function createBook(reader: TextReader): MatchBook {
  return {
    reader,
    slots: new Map(),
    profiles: [],
    postings: createPostings(),
    askPostings: createPostings(),
    aliases: new Map(),
    whereabouts: createWhereabouts(),
    space: { term: createTally(), phrase: createTally(), head: createTally(), particular: createTally() },
  };
}

/** Puts somebody in a slot. */
export function putIn(book: MatchBook, slot: number, profile: Profile): void {
  const { profiles, postings, askPostings, whereabouts } = book;
  whereabouts.put(slot, profile.place, profile.anywhere);
  profiles[slot] = profile;
  for (const [key, { weight }] of profile.strengths) postings.add(key, slot, weight);
  for (const key of askedKeys(profile)) askPostings.add(key, slot, 1);
}

/** Empties a slot. */
export function takeOut({ profiles, postings, askPostings }: MatchBook, slot: number): void {
  const profile = profiles[slot];
  if (!profile) return;
  for (const key of profile.strengths.keys()) postings.remove(key, slot);
  for (const key of askedKeys(profile)) askPostings.remove(key, slot);
  profiles[slot] = undefined;
}

/** What somebody's asks are about. */
function askedKeys({ asks }: Profile): ReadonlySet<Key> {
  const terms = asks.flatMap(({ reading }) => (reading.forWork ? [] : reading.heads.flat()));
  const telling = terms.filter(({ weight }) => weight > 0.5);
  return new Set((telling.length > 0 ? telling : terms).flatMap(({ keys }) => keys));
}
