import type { PersonFields } from '../people/person.ts';
import { indexRecord } from '../records/index-record.ts';
import { nameAtKeys, nameKeys } from './import-keys.ts';
import { cardKey, cardsOf, isSameCard } from './same-card.ts';

/** Somebody in the book, with the texts of their notes. */
export interface BookPerson {
  readonly id: string;
  readonly fields: PersonFields;
  readonly notes: readonly string[];
  /** Index keys of those who were merged into this person. */
  readonly alsoKnownBy?: readonly string[];
}

/** What more people than this share, an office address, does not make anybody likely by itself. */
const mostSharing = 100;

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

  /** Those with one of these keys, in the order they became known; of each key the first `most`. */
  withKeys(keys: readonly string[], most: number = Number.POSITIVE_INFINITY): readonly BookPerson[] {
    return this.#peopleOf(keys.flatMap((key) => firstOf(this.#idsOf(key), most)));
  }

  /** The same, but of what many share only those who have one of these names too. */
  likely(keys: readonly string[], names: readonly string[]): readonly BookPerson[] {
    return this.#peopleOf(
      keys.flatMap((key) => {
        const sharing = this.#idsOf(key);
        if (sharing.size <= mostSharing) return [...sharing];
        return names.flatMap((name) => [...this.#idsOf(name)].filter((id) => sharing.has(id)));
      }),
    );
  }

  /** Those who came with this card, word for word. */
  withCard(card: PersonFields['card']): readonly BookPerson[] {
    if (!card) return [];
    const likely = this.withKeys([cardKey(card)]);
    return likely.filter(({ fields }) => cardsOf(fields).some((kept) => isSameCard(kept, card)));
  }

  /** Makes somebody known, or known with more. */
  set(person: BookPerson): void {
    this.#people.set(person.id, person);
    const links = indexRecord({ kind: 'person', fields: person.fields }).links;
    const keys = links.filter(({ role }) => matching.has(role)).map(({ role, to }) => `${role}:${to}`);
    const names = [...nameKeys(person.fields), ...(person.alsoKnownBy ?? [])];
    const at = nameAtKeys(names, person.fields);
    const cards = cardsOf(person.fields).map(cardKey);
    for (const key of [...keys, ...names, ...at, ...cards]) {
      const ids = this.#byKey.get(key) ?? new Set();
      this.#byKey.set(key, ids.add(person.id));
    }
  }

  #idsOf(key: string): ReadonlySet<string> {
    return this.#byKey.get(key) ?? nobody;
  }

  #peopleOf(ids: readonly string[]): readonly BookPerson[] {
    return [...new Set(ids)].flatMap((id) => this.#people.get(id) ?? []);
  }
}

const nobody: ReadonlySet<string> = new Set();

function firstOf(ids: ReadonlySet<string>, most: number): readonly string[] {
  const found: string[] = [];
  for (const id of ids) {
    if (found.length >= most) break;
    found.push(id);
  }
  return found;
}
