import type { AskFields, OfferFields } from '../asks/ask.ts';
import type { AttendanceFields } from '../attendees/attendance.ts';
import type { LineFields } from '../coaching/line.ts';
import type { DrillFields } from '../drilling/drill.ts';
import type { EncounterFields } from '../encounters/encounter.ts';
import type { MemoryFields } from '../encounters/memory.ts';
import type { NoteFields } from '../encounters/note.ts';
import type { EventFields } from '../events/event.ts';
import type { ReflectionFields } from '../events/reflection.ts';
import type { TargetFields } from '../events/target.ts';
import type { FavourFields } from '../giving/favour.ts';
import type { GoalFields } from '../goals/goal.ts';
import type { ImportFields } from '../importing/import.ts';
import type { InterviewFields } from '../interviews/interview.ts';
import type { IntroductionFields } from '../introductions/introduction.ts';
import type { SnoozeFields } from '../keeping-warm/snooze.ts';
import type { CardFields } from '../me/card.ts';
import type { SettingFields } from '../me/setting.ts';
import type { PersonFields } from '../people/person.ts';
import type { PitchFields } from '../pitches/pitch.ts';
import type { PromiseFields } from '../promises/promise.ts';
import type { BookRecord, Patch } from './record.ts';

/** The kinds that something uses today, with their fields. Others are kept and passed on untouched. */
export interface KindFields {
  person: PersonFields;
  encounter: EncounterFields;
  note: NoteFields;
  memory: MemoryFields;
  event: EventFields;
  target: TargetFields;
  attendance: AttendanceFields;
  reflection: ReflectionFields;
  promise: PromiseFields;
  favour: FavourFields;
  introduction: IntroductionFields;
  goal: GoalFields;
  interview: InterviewFields;
  drill: DrillFields;
  ask: AskFields;
  offer: OfferFields;
  snooze: SnoozeFields;
  import: ImportFields;
  card: CardFields;
  pitch: PitchFields;
  line: LineFields;
  setting: SettingFields;
}

/** The kinds of record that this version knows; others are kept and passed on untouched. */
export type Kind = keyof KindFields;

/** A record of a known kind: `RecordOf<'person'>`. */
export type RecordOf<K extends Kind> = BookRecord<K, KindFields[K]>;

/** A patch of a known kind. */
export type PatchOf<K extends Kind> = Patch<K, KindFields[K]>;

/** The one record of its kind in a book has its kind as id, so that two devices make the same one. */
export const singletonIds = { card: 'card', setting: 'setting' } as const;

/** Whether a record is of this kind, and so has its fields. */
export function isOfKind<K extends Kind>(record: BookRecord, kind: K): record is RecordOf<K> {
  return record.kind === kind;
}
