import type { PersonFields } from '../people/person.ts';
import { indexRecord } from '../records/index-record.ts';
import { nameKeys } from './import-keys.ts';

/** Somebody in the book, with the texts of their notes. */
export interface BookPerson {
  readonly id: string;
  readonly fields: PersonFields;
  readonly notes: readonly string[];
  /** Index keys of those who were merged into this person. */
  readonly alsoKnownBy?: readonly string[];
}

const matching = new Set(['uid', 'email', 'phone', 'url', 'name']);

/** People by id and by index key: those of the book that a file may mean, and those that the plan has made so far. */
export class KnownPeople {
  readonly #people = new Map<string, BookPerson>();
  readonly #byKey = new Map<string, Set<string>>();

  constructor(people: Iterable<BookPerson> = []) {
    for (const person of people) this.set(person);
  }

  person(id: string): BookPerson | undefined {
    return this.#people.get(id);
  }

  /** Everybody with one of these keys, in the order they became known. */
  withKeys(keys: readonly string[]): readonly BookPerson[] {
    const ids = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])]));
    return [...ids].flatMap((id) => this.#people.get(id) ?? []);
  }

  /** Makes somebody known, or known with more. */
  set(person: BookPerson): void {
    this.#people.set(person.id, person);
    const links = indexRecord({ kind: 'person', fields: person.fields }).links;
    const keys = links.filter(({ role }) => matching.has(role)).map(({ role, to }) => `${role}:${to}`);
    for (const key of [...keys, ...nameKeys(person.fields), ...(person.alsoKnownBy ?? [])]) {
      const ids = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, ids.add(person.id));
    }
  }
}
