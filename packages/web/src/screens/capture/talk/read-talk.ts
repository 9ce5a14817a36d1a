import type { CaptureDraft, DraftPerson, Known, Part, Side } from '@kennis/domain';
import {
  isSamePerson,
  type Mark,
  type PartKind,
  type PartRef,
  type PartValue,
  type PersonRef,
  type Talk,
  type Who,
} from './talk.ts';

/** Somebody in a talk, as it stands now. */
export interface TalkPerson {
  readonly ref: PersonRef;
  readonly who: Who;
  /** Ids of those it could be, where that is still open. */
  readonly candidates: readonly string[];
  /** The organisation that the book has, where the line says another. */
  readonly otherOrganisation: string | null;
  readonly marks: readonly { readonly side: Side; readonly known: Known }[];
}

/** A part of a talk, as it stands now, and about whom (place in `people`; null where it is about nobody yet). */
export interface TalkPart extends PartValue {
  readonly ref: PartRef | { readonly added: number };
  readonly person: number | null;
}

/** How a talk is read: by the line, with what was corrected and added. */
export interface TalkReading {
  readonly people: readonly TalkPerson[];
  readonly parts: readonly TalkPart[];
  /** Days that were said and do not exist. */
  readonly noSuchDays: readonly string[];
}

/** Lays what was corrected by hand over how the line was read. */
export function readTalk(talk: Talk, draft: CaptureDraft): TalkReading {
  const people = peopleOf(talk, draft);
  const placeOf = (ref: PersonRef | null): number | null => {
    const found = ref ? people.findIndex(({ refs }) => refs.some((each) => isSamePerson(each, ref))) : -1;
    if (found >= 0) return found;
    return people.length > 0 ? 0 : null;
  };
  const read = readParts(draft, draftRefs(draft)).flatMap(({ ref, value, about }): TalkPart[] => {
    const fix = talk.parts.find((each) => each.ref.kind === ref.kind && isAt(each.ref.at, ref));
    const kept = fix ? fix.value : value;
    if (!kept) return [];
    return [
      { ...kept, ref: fix?.ref ?? { kind: ref.kind, at: ref.at }, person: placeOf(fix?.about ?? about) },
    ];
  });
  const added = talk.addedParts.map(
    ({ id, value, about }): TalkPart => ({ ...value, ref: { added: id }, person: placeOf(about) }),
  );
  return {
    people: people.map(({ refs, ...person }) => ({ ...person, marks: marksOf(talk.marks, refs) })),
    parts: onePerDetail([...read, ...added], talk),
    noSuchDays: draft.notices.map(({ text }) => text),
  };
}

type Read = Omit<TalkPerson, 'marks'> & { readonly refs: readonly PersonRef[] };

/** Those put there by hand come first; who is also named in the line is one person. */
function peopleOf(talk: Talk, draft: CaptureDraft): readonly Read[] {
  const people: Read[] = talk.addedPeople.map(({ ref, who }) => ({
    ref,
    refs: [ref],
    who,
    candidates: [],
    otherOrganisation: null,
  }));
  for (const person of draft.people) {
    const ref = { at: person.name.span[0] };
    const fix = talk.people.find((each) => isWithin(each.ref.at, person.name));
    if (fix?.who === null) continue;
    const who = fix?.who ?? whoOf(person);
    const already = people.findIndex((each) => isSameWho(each.who, who));
    const named = people[already];
    if (named) {
      people[already] = { ...named, refs: [...named.refs, ref], otherOrganisation: person.otherOrganisation };
      continue;
    }
    people.push({
      ref: fix?.ref ?? ref,
      refs: fix ? [ref, fix.ref] : [ref],
      who,
      candidates: fix ? [] : person.candidates,
      otherOrganisation: fix ? null : person.otherOrganisation,
    });
  }
  return people;
}

function whoOf({ knownId, name: { text } }: DraftPerson): Who {
  return knownId === null ? { name: text } : { personId: knownId, name: text };
}

function isSameWho(a: Who, b: Who): boolean {
  return 'personId' in a && 'personId' in b && a.personId === b.personId;
}

interface ReadPart {
  readonly ref: PartRef & { readonly end: number };
  readonly value: PartValue;
  readonly about: PersonRef | null;
}

function draftRefs({ people }: CaptureDraft): (place: number | null) => PersonRef | null {
  return (place) => {
    const person = place === null ? undefined : people[place];
    return person ? { at: person.name.span[0] } : null;
  };
}

function readParts(
  draft: CaptureDraft,
  refOf: (place: number | null) => PersonRef | null,
): readonly ReadPart[] {
  const part = (
    kind: PartKind,
    { text, span }: Pick<Part, 'text' | 'span'>,
    about: PersonRef | null,
    more: Partial<PartValue> = {},
  ): ReadPart => ({ ref: { kind, at: span[0], end: span[1] }, value: { kind, text, ...more }, about });
  return [
    ...draft.people.flatMap((person, place) => detailParts(person, refOf(place))),
    ...draft.asks.map((each) => part('ask', each, refOf(each.person), { side: each.who })),
    ...draft.offers.map((each) => part('offer', each, refOf(each.person), { side: each.who })),
    ...draft.promises.map((each) =>
      part('promise', each, refOf(each.person), { side: each.by, dueOn: each.dueOn }),
    ),
    ...draft.favours.map((each) =>
      part('favour', each, refOf(each.person), { side: each.by, what: each.what }),
    ),
    ...(draft.metThrough
      ? [part('through', draft.metThrough, null, { personId: draft.metThrough.knownId })]
      : []),
    ...(draft.memory ? [part('memory', draft.memory, null)] : []),
    ...draft.rest.map((each) => part('note', each, null)),
  ];
}

const details = ['role', 'organisation', 'place', 'does', 'email', 'phone'] as const;

/** A detail stands with its person: those named in one breath share the words of it. */
function detailParts(person: DraftPerson, about: PersonRef | null): readonly ReadPart[] {
  const [at, end] = person.name.span;
  return details.flatMap((kind) => {
    const said = person[kind];
    return said ? [{ ref: { kind, at, end }, value: { kind, text: said.text }, about }] : [];
  });
}

function isAt(at: number, ref: { readonly at: number; readonly end: number }): boolean {
  return at >= ref.at && at < Math.max(ref.end, ref.at + 1);
}

function isWithin(at: number, { span: [start, end] }: Part): boolean {
  return isAt(at, { at: start, end });
}

function marksOf(marks: readonly Mark[], refs: readonly PersonRef[]): TalkPerson['marks'] {
  return marks
    .filter(({ person }) => refs.some((ref) => isSamePerson(ref, person)))
    .map(({ side, known }) => ({ side, known }));
}

const single: ReadonlySet<PartKind> = new Set(['role', 'organisation', 'place', 'through']);

/** Of what somebody has only one of, what was written by hand counts. */
function onePerDetail(parts: readonly TalkPart[], talk: Talk): readonly TalkPart[] {
  const isByHand = ({ ref }: TalkPart) =>
    'added' in ref || talk.parts.some((each) => each.ref.kind === ref.kind && each.ref.at === ref.at);
  const rank = (part: TalkPart) => (isByHand(part) ? 1 : 0);
  return parts.filter((part, place) => {
    if (!single.has(part.kind)) return true;
    const same = (each: TalkPart) =>
      each.kind === part.kind && (part.kind === 'through' || each.person === part.person);
    return !parts.some((each, other) => {
      if (other === place || !same(each)) return false;
      return rank(each) > rank(part) || (rank(each) === rank(part) && other > place);
    });
  });
}
