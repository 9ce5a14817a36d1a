import { sameName } from '../people/same-name.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import type { RecognisedAttendee } from './recognise-attendees.ts';

/** How far you are with somebody at an event; `known` and `new` where nothing happened there yet. */
export type AttendeeState = 'spoken' | 'to-find' | 'known' | 'new';

/** Whether somebody on the list was spoken there, is among the people to find, is one of your people, or new to you (P3). */
export function attendeeState(
  { known, name }: Pick<RecognisedAttendee, 'known' | 'name'>,
  {
    event,
    targets,
    encounters,
  }: {
    readonly event: Pick<RecordOf<'event'>, 'id'>;
    readonly targets: readonly RecordOf<'target'>[];
    readonly encounters: readonly RecordOf<'encounter'>[];
  },
): AttendeeState {
  const target = targets.find(({ deletedAt, fields }) => {
    if (deletedAt !== null) return false;
    return fields.person === undefined ? sameName(fields.name ?? '', name) : fields.person === known;
  });
  const isSpoken = encounters.some(
    ({ deletedAt, fields }) =>
      deletedAt === null &&
      fields.event === event.id &&
      elements(fields, 'people').some(([person]) => person === known),
  );
  if (isSpoken || target?.fields.ending?.how === 'spoken') return 'spoken';
  if (target && target.fields.ending == null) return 'to-find';
  return known === null ? 'new' : 'known';
}
