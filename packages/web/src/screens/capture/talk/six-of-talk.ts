import { type EncounterFields, type RecordOf, type Six, sixOf } from '@kennis/domain';
import type { TalkPerson, TalkReading } from './read-talk.ts';

/** What was known of somebody before this talk. */
export interface BeforeTalk {
  readonly person: RecordOf<'person'>;
  readonly encounters: readonly RecordOf<'encounter'>[];
  readonly asks: readonly RecordOf<'ask'>[];
}

/** The six of C2 with the person at `place` once this talk is saved. */
export function sixOfTalk(
  { people, parts }: TalkReading,
  place: number,
  on: string,
  before: BeforeTalk | null,
): Six {
  const person = people[place];
  const id = before?.person.id ?? 'new';
  const about = parts.filter((part) => part.person === place);
  const said = (kind: 'role' | 'does') => about.find((part) => part.kind === kind)?.text;
  const name = { full: person?.who.name ?? '' };
  const fields = {
    ...(before?.person.fields ?? { name }),
    ...(said('role') && { role: said('role') }),
    ...(said('does') && { does: said('does') }),
  } as RecordOf<'person'>['fields'];
  const asks = about
    .filter(({ kind, side }) => kind === 'ask' && side !== 'me')
    .map(({ text }) => ({ fields: { owner: id, text, on } as RecordOf<'ask'>['fields'] }));
  const told = parts.some(({ kind, side }) => kind === 'ask' && side === 'me');
  return sixOf({
    person: { id, fields },
    encounters: [...(before?.encounters ?? []), { fields: thisTalk(person, on, told) }],
    asks: [...(before?.asks ?? []), ...asks],
  });
}

function thisTalk(person: TalkPerson | undefined, on: string, told: boolean): EncounterFields {
  const at = on;
  const marks = person?.marks.map(({ side, known }) => [`${side}/${known}`, { at }] as const) ?? [];
  return { on, channel: 'meeting', ...Object.fromEntries(marks), ...(told && { 'told/seeks': { at } }) };
}
