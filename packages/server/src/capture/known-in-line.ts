import type { KnownPerson } from '@kennis/domain';
import type { BookReading, PersonRow } from '@kennis/store';

const mostWords = 12;
const perWord = 10;

/** The people of the book whom a line may mean: found by its words, not by going through the book. */
export async function knownInLine(
  reading: Pick<BookReading, 'search'>,
  line: string,
): Promise<readonly KnownPerson[]> {
  const found = await Promise.all(tellingWords(line).map((word) => reading.search(word, perWord)));
  const people = new Map(found.flat().map((row) => [row.person.id, row]));
  return [...people.values()].map(knownPerson);
}

/** Words that may be names: those with a capital first; where somebody wrote none, the longest. */
function tellingWords(line: string): readonly string[] {
  const words = [...new Set(line.match(/[\p{L}\p{M}'’-]{2,}/gu) ?? [])];
  const named = words.filter((word) => /^\p{Lu}/u.test(word));
  const rest = words.filter((word) => !named.includes(word) && word.length >= 3);
  return [...named, ...rest.sort((a, b) => b.length - a.length)].slice(0, mostWords);
}

function knownPerson({ person: { id, fields } }: PersonRow): KnownPerson {
  return {
    id,
    name: fields.name.full,
    organisation: fields.organisation ?? null,
    nickname: fields.nickname ?? null,
  };
}
