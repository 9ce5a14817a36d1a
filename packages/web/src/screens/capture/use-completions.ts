import { useMemo } from 'react';
import type { Face } from './faces.tsx';
import type { KnownPeople } from './known-people.ts';
import type { TalkReading } from './talk/read-talk.ts';
import { isBeginningOf, unfinishedNames } from './talk/unfinished-names.ts';

const mostFaces = 3;

/** Whose name may be being typed at the end of the line, those to find here first, then whom you know best. */
export function useCompletions(
  line: string,
  reading: TalkReading,
  known: KnownPeople,
  expected: readonly string[],
): { readonly faces: readonly Face[]; readonly complete: (face: Face) => string } {
  return useMemo(() => {
    const named = new Set(reading.people.flatMap(({ who }) => ('personId' in who ? who.personId : [])));
    for (const { from, typed } of unfinishedNames(line)) {
      const fits = [...known.byId.values()].filter(
        ({ id, fields: { name } }) => !named.has(id) && isBeginningOf(typed, name.full),
      );
      if (fits.length === 0) continue;
      const weight = (id: string) => (expected.includes(id) ? 1000 : 0) + (known.contactDays.get(id) ?? 0);
      const faces = fits
        .sort((a, b) => weight(b.id) - weight(a.id))
        .slice(0, mostFaces)
        .map(({ id, fields: { name } }) => ({ personId: id, name: name.full }));
      return { faces, complete: ({ name }: Face) => `${line.slice(0, from)}${name} ` };
    }
    return { faces: [], complete: () => line };
  }, [line, reading, known, expected]);
}
