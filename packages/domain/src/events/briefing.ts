import type { Known } from '../encounters/encounter.ts';
import { openOf, type Side, sixOf } from '../encounters/six.ts';
import { type Acquaintance, acquaintance } from '../keeping-warm/acquaintance.ts';
import type { PersonName } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';

/** What is read of somebody before an event. */
export interface BriefingRecords {
  readonly person: RecordOf<'person'>;
  /** All encounters with them, in any order. */
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly memories: readonly RecordOf<'memory'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
}

/** What to know of somebody before you speak them again (P4). */
export interface Briefing {
  readonly id: string;
  readonly name: PersonName;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly does: string | null;
  readonly seeks: readonly string[];
  readonly offers: readonly string[];
  readonly lastSpoke: {
    readonly on: string;
    readonly text: string | null;
    readonly event: string | null;
  } | null;
  readonly memories: readonly string[];
  readonly promisedByMe: readonly RecordOf<'promise'>[];
  readonly promisedByThem: readonly RecordOf<'promise'>[];
  readonly met: Acquaintance;
  /** What of the six of C2 is open: questions for this time (C3). */
  readonly open: readonly { readonly side: Side; readonly known: Known }[];
}

/** Everything about one person to find: who they are, what they look for, what was last said, promises, times met (P4). */
export function briefingOf(records: BriefingRecords): Briefing {
  const { person, encounters, memories, promises, asks, offers } = records;
  const { name, role, organisation, place, does } = person.fields;
  const theirs = promises.filter(({ fields }) => fields.person === person.id && fields.ending == null);
  const days = new Set(encounters.map(({ fields }) => fields.on));
  return {
    id: person.id,
    name,
    role: role ?? null,
    organisation: organisation ?? null,
    place: place ?? null,
    does: does ?? null,
    seeks: openTexts(asks, person.id),
    offers: openTexts(offers, person.id),
    lastSpoke: lastSpoke(encounters),
    memories: memories.filter(({ fields }) => isOf(fields, person.id)).map(({ fields }) => fields.text),
    promisedByMe: theirs.filter(({ fields }) => fields.by === 'me'),
    promisedByThem: theirs.filter(({ fields }) => fields.by === 'them'),
    met: acquaintance(days.size),
    open: openOf(sixOf({ person, encounters, asks })),
  };
}

function isOf(fields: RecordOf<'memory'>['fields'], person: string): boolean {
  return elements(fields, 'people').some(([id]) => id === person);
}

function openTexts(records: readonly RecordOf<'ask' | 'offer'>[], owner: string): readonly string[] {
  return records
    .filter(({ fields }) => fields.owner === owner && fields.ending == null)
    .toSorted((a, b) => (a.fields.on < b.fields.on ? 1 : -1))
    .map(({ fields }) => fields.text);
}

/** The latest day; of that day one that says what it was about, if there is one. */
function lastSpoke(encounters: BriefingRecords['encounters']): Briefing['lastSpoke'] {
  const [last] = encounters.toSorted(
    (a, b) => b.fields.on.localeCompare(a.fields.on) || Number(said(b) !== null) - Number(said(a) !== null),
  );
  return last ? { on: last.fields.on, text: said(last), event: last.fields.event ?? null } : null;
}

function said({ fields }: RecordOf<'encounter'>): string | null {
  return fields.text ?? fields.line ?? null;
}
