import { isPresenceOnly } from '../coaching/tone.ts';
import { parseName } from '../people/name.ts';
import type { PersonName } from '../people/person.ts';
import { sameName } from '../people/same-name.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { fold } from '../searching/fold.ts';

/** What is read of an event that you host. */
export interface HostRecords {
  readonly event: RecordOf<'event'>;
  readonly targets: readonly RecordOf<'target'>[];
  /** Those at the event, and all earlier ones with the people concerned. */
  readonly encounters: readonly RecordOf<'encounter'>[];
  /** The people of targets and encounters. */
  readonly people: readonly RecordOf<'person'>[];
  /** Who comes by a list: your own people by id, others by name. */
  readonly guests?: readonly { readonly person: string | null; readonly name: PersonName }[];
}

/** Somebody who is there. New is who never was in a talk of yours before this event. */
export interface Guest {
  readonly person: string | null;
  readonly name: PersonName;
  readonly isNew: boolean;
  readonly isSpoken: boolean;
}

/**
 * For who hosts (M4): everybody expected whom nobody spoke to yet, newcomers first, then those spoken. Who stands in an
 * encounter at the event, or was ticked as spoken, is spoken; who was dropped from the list is not there.
 */
export function guestsToWelcome(records: HostRecords): readonly Guest[] {
  const { event, encounters } = records;
  const at = encounters.filter(({ deletedAt, fields }) => deletedAt === null && fields.event === event.id);
  const before = encounters.filter(
    ({ deletedAt, fields }) => deletedAt === null && fields.on < event.fields.on,
  );
  const [spokenAt, metBefore] = [peopleIn(at), peopleIn(before)];
  const guests = expected(records, spokenAt).map(({ person, name, isTicked }): Guest => {
    const isNew = person === null || !metBefore.has(person);
    return { person, name, isNew, isSpoken: isTicked || (person !== null && spokenAt.has(person)) };
  });
  const order = ({ isNew, isSpoken }: Guest) => (isSpoken ? 2 : 0) + (isNew ? 0 : 1);
  return isPresenceOnly(event.fields.kind) ? [] : guests.toSorted((a, b) => order(a) - order(b));
}

interface Expected {
  readonly person: string | null;
  readonly name: PersonName;
  readonly isTicked: boolean;
}

/** Everybody once: on the list of guests, among the people to find, or spoken there. */
function expected(
  { event, targets, people, guests = [] }: HostRecords,
  spoken: ReadonlySet<string>,
): readonly Expected[] {
  const names = new Map(people.map(({ id, fields }) => [id, fields.name]));
  const found = new Everybody();
  for (const { person, name } of guests) found.add(person, name, false);
  for (const { fields, deletedAt } of targets) {
    if (deletedAt !== null || fields.event !== event.id || fields.ending?.how === 'dropped') continue;
    const { person = null, name = '' } = fields;
    found.add(person, person === null ? { full: name } : names.get(person), fields.ending?.how === 'spoken');
  }
  for (const person of spoken) found.add(person, names.get(person), true);
  return found.all;
}

/** People each once, found again by id, or by a name of which either side has no id. */
class Everybody {
  readonly all: Expected[] = [];
  readonly #byPerson = new Map<string, number>();
  readonly #byFamily = new Map<string, number[]>();

  add(person: string | null, name: PersonName | undefined, isTicked: boolean): void {
    if (!name) return;
    const place = this.#find(person, name);
    const same = this.all[place ?? -1];
    if (place !== undefined && same) {
      this.all[place] = { ...same, person: same.person ?? person, isTicked: same.isTicked || isTicked };
      if (person !== null) this.#byPerson.set(person, place);
      return;
    }
    const next = this.all.push({ person, name, isTicked }) - 1;
    const key = familyOf(name);
    if (person !== null) this.#byPerson.set(person, next);
    this.#byFamily.set(key, [...(this.#byFamily.get(key) ?? []), next]);
  }

  #find(person: string | null, name: PersonName): number | undefined {
    const known = person === null ? undefined : this.#byPerson.get(person);
    if (known !== undefined) return known;
    return this.#byFamily.get(familyOf(name))?.find((place) => {
      const other = this.all[place];
      return other && (person === null || other.person === null) && sameName(other.name, name);
    });
  }
}

function familyOf(name: PersonName): string {
  const { family, full } = name.family ? name : parseName(name.full);
  return fold(family ?? full);
}

function peopleIn(encounters: readonly RecordOf<'encounter'>[]): ReadonlySet<string> {
  return new Set(encounters.flatMap(({ fields }) => elements(fields, 'people').map(([id]) => id)));
}
