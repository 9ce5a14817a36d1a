import type { Known, Side } from '@kennis/domain';
import { type LineEdit, lineEdit, movePlace } from './line-edit.ts';
import { isSamePerson, type PartRef, type PartValue, type PersonRef, type Talk, type Who } from './talk.ts';

/** What can be done to a talk while it is written down. */
export type TalkChange =
  | { readonly do: 'write'; readonly line: string }
  | { readonly do: 'set'; readonly to: Partial<Pick<Talk, 'eventId' | 'channel' | 'on'>> }
  | { readonly do: 'name'; readonly person: PersonRef; readonly who: Who | null }
  | { readonly do: 'add-person'; readonly who: Who }
  | {
      readonly do: 'correct';
      readonly part: PartRef | { readonly added: number };
      readonly value: PartValue | null;
      readonly about?: PersonRef | null;
    }
  | { readonly do: 'add-part'; readonly value: PartValue; readonly about: PersonRef | null }
  | { readonly do: 'mark'; readonly person: PersonRef; readonly side: Side; readonly known: Known }
  | { readonly do: 'replace'; readonly talk: Talk };

/** The talk after a change. Corrections stay with the words they were made for, wherever those move in the line. */
export function changeTalk(talk: Talk, change: TalkChange): Talk {
  switch (change.do) {
    case 'write':
      return write(talk, change.line);
    case 'set':
      return { ...talk, ...change.to };
    case 'name':
      return name(talk, change.person, change.who);
    case 'add-person':
      return {
        ...talk,
        addedPeople: [...talk.addedPeople, { ref: { added: talk.next }, who: change.who }],
        next: talk.next + 1,
      };
    case 'correct':
      return correct(talk, change);
    case 'add-part':
      return {
        ...talk,
        addedParts: [...talk.addedParts, { id: talk.next, value: change.value, about: change.about }],
        next: talk.next + 1,
      };
    case 'mark':
      return mark(talk, change);
    case 'replace':
      return change.talk;
  }
}

function write(talk: Talk, line: string): Talk {
  const edit = lineEdit(talk.line, line);
  const moved = <Ref extends PersonRef | PartRef>(ref: Ref): Ref | null => moveRef(ref, edit);
  return {
    ...talk,
    line,
    people: talk.people.flatMap((person) => {
      const ref = moved(person.ref);
      return ref ? [{ ...person, ref }] : [];
    }),
    parts: talk.parts.flatMap((part) => {
      const ref = moved(part.ref);
      return ref ? [{ ...part, ref, ...(part.about && { about: moved(part.about) }) }] : [];
    }),
    addedParts: talk.addedParts.map((part) => ({ ...part, about: part.about && moved(part.about) })),
    marks: talk.marks.flatMap((each) => {
      const person = moved(each.person);
      return person ? [{ ...each, person }] : [];
    }),
  };
}

function moveRef<Ref extends PersonRef | PartRef>(ref: Ref, edit: LineEdit): Ref | null {
  if (!('at' in ref)) return ref;
  const at = movePlace(ref.at, edit);
  return at === null ? null : { ...ref, at };
}

function name(talk: Talk, person: PersonRef, who: Who | null): Talk {
  if ('at' in person) {
    const others = talk.people.filter(({ ref }) => ref.at !== person.at);
    return { ...talk, people: [...others, { ref: person, who }] };
  }
  const addedPeople = talk.addedPeople.flatMap((each) => {
    if (each.ref.added !== person.added) return [each];
    return who ? [{ ...each, who }] : [];
  });
  return { ...talk, addedPeople };
}

function correct(talk: Talk, { part, value, about }: Extract<TalkChange, { do: 'correct' }>): Talk {
  const elsewhere = about === undefined ? {} : { about };
  if ('added' in part) {
    const addedParts = talk.addedParts.flatMap((each) => {
      if (each.id !== part.added) return [each];
      return value ? [{ ...each, value, ...elsewhere }] : [];
    });
    return { ...talk, addedParts };
  }
  const same = ({ ref }: { readonly ref: PartRef }) => ref.kind === part.kind && ref.at === part.at;
  const before = talk.parts.find(same);
  const others = talk.parts.filter((each) => !same(each));
  return { ...talk, parts: [...others, { ...before, ref: part, value, ...elsewhere }] };
}

/** Fills one of the six by hand, or takes that back. */
function mark(talk: Talk, { person, side, known }: Extract<TalkChange, { do: 'mark' }>): Talk {
  const others = talk.marks.filter(
    (each) => each.side !== side || each.known !== known || !isSamePerson(each.person, person),
  );
  const isMarked = others.length < talk.marks.length;
  return { ...talk, marks: isMarked ? others : [...others, { person, side, known }] };
}
