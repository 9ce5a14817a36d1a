import { fold, foldedWords, indexKnown, type KnownIndex, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { peopleById } from '../people/people-by-id.ts';
import { type NameInLine, namesInLine } from './talk/names-in-line.ts';
import type { Who } from './talk/talk.ts';

type Person = RecordOf<'person'>;

/** The people of the book that a line may mean, looked up by its words. */
export interface KnownPeople {
  /** Those found so far, for `capture`. */
  readonly index: KnownIndex;
  readonly byId: ReadonlyMap<string, Person>;
  /** How often you were in touch: of namesakes the one you know best comes first. */
  readonly contactDays: ReadonlyMap<string, number>;
}

/** Nobody looked up yet. */
export const nobodyKnown: KnownPeople = { index: indexKnown([]), byId: new Map(), contactDays: new Map() };

/** Looks people up as a line grows. Each beginning of a word is asked once, so the cost does not grow with the book. */
export interface PeopleFinder {
  /** Whom is known once the words of `line` and `ids` were looked up; the same as before where that added nobody. */
  find(line: string, ids: readonly string[]): Promise<KnownPeople>;
  /** The book was written: everything is asked anew at the next finding. */
  forget(): void;
}

const lettersAsked = 3;
const perQuestion = 40;

/** A finder over the people of one book, for as long as one sheet is open. */
export function createPeopleFinder(reading: BookReading): PeopleFinder {
  const asked = new Map<string, Promise<boolean>>();
  const byId = new Map<string, Person>();
  const contactDays = new Map<string, number>();
  let latest = nobodyKnown;
  /** Whether there are more than were given. */
  const ask = async (text: string): Promise<boolean> => {
    const rows = await reading.search(text, perQuestion);
    for (const { person, tie } of rows) {
      if (!isNamed(person, text)) continue;
      byId.set(person.id, person);
      contactDays.set(person.id, tie?.contactDays ?? 0);
    }
    return rows.length >= perQuestion;
  };
  const askOnce = (text: string): Promise<boolean> => {
    const answer = asked.get(text) ?? ask(text);
    asked.set(text, answer);
    return answer;
  };
  /** Where many share a beginning, the whole word is asked, and where many share that, with the words after it. */
  const askName = async ({ word, withNext }: NameInLine): Promise<void> => {
    for (const text of new Set([word.slice(0, lettersAsked), word, withNext])) {
      if (!(await askOnce(fold(text)))) return;
    }
  };
  return {
    async find(line, ids) {
      const wanted = ids.filter((id) => !byId.has(id));
      for (const person of await peopleById(reading, wanted)) byId.set(person.id, person);
      for (const name of namesInLine(line)) await askName(name);
      if (byId.size > latest.byId.size) {
        const index = indexKnown([...byId.values()].map(acquaintance));
        latest = { index, byId: new Map(byId), contactDays: new Map(contactDays) };
      }
      return latest;
    },
    forget: () => asked.clear(),
  };
}

function isNamed({ deletedAt, fields }: Person, text: string): boolean {
  if (deletedAt !== null || fields.mergedInto !== undefined) return false;
  const beginning = text.slice(0, lettersAsked);
  return foldedWords(`${fields.name.full} ${fields.nickname ?? ''}`).some((word) =>
    word.startsWith(beginning),
  );
}

function acquaintance({ id, fields: { name, organisation, nickname } }: Person) {
  return { id, name: name.full, organisation: organisation ?? null, nickname: nickname ?? null };
}

/** What somebody in a talk is called: as the book has it now, else as it was typed. */
export function nameOf(who: Who, { byId }: KnownPeople): string {
  return ('personId' in who && byId.get(who.personId)?.fields.name.full) || who.name;
}
