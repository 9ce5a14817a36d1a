import { isWritten, type Talk } from './talk.ts';

const mostKept = 10;

/** Talks that were begun and not saved, the latest first. */
export type KeptTalks = readonly Talk[];

/** The kept talk that fits where the sheet is opened: of that person, with that shared text, or just the latest. */
export function findTalk(
  kept: KeptTalks,
  opened: { readonly givenId?: string | null; readonly shared?: string | null },
): Talk | null {
  if (opened.shared) return kept.find(({ shared }) => shared === opened.shared) ?? null;
  if (opened.givenId) return kept.find(({ givenId }) => givenId === opened.givenId) ?? null;
  return kept[0] ?? null;
}

/** With `talk` in front as it is now; one of which nothing is left is not kept. The instant at which it began tells it apart. */
export function keepTalk(kept: KeptTalks, talk: Talk): KeptTalks {
  const others = dropTalk(kept, talk);
  return isWritten(talk) ? [talk, ...others].slice(0, mostKept) : others;
}

/** Without `talk`: it is saved, or thrown away. */
export function dropTalk(kept: KeptTalks, { begunAt }: Talk): KeptTalks {
  return kept.filter((each) => each.begunAt !== begunAt);
}

/** What a device kept, as far as it is talks. */
export function parseKept(value: unknown): KeptTalks {
  return Array.isArray(value) ? value.filter(isTalk).slice(0, mostKept) : [];
}

const lists = ['people', 'addedPeople', 'parts', 'addedParts', 'marks'] as const;

function isTalk(value: unknown): value is Talk {
  if (typeof value !== 'object' || value === null) return false;
  const talk: Partial<Talk> = value;
  const isPlain =
    typeof talk.line === 'string' && typeof talk.begunAt === 'string' && typeof talk.next === 'number';
  return isPlain && lists.every((list) => Array.isArray(talk[list]));
}
