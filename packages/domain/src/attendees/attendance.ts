import type { PersonName } from '../people/person.ts';
import type { Elements } from '../records/record.ts';

/** Somebody on a kept list; `at` is the place on it. */
export interface ListedAttendee {
  readonly at: number;
  readonly name: PersonName;
  readonly role?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly place?: string;
}

/**
 * The list of who comes to an event (P3). Who stands on it is nobody of your people until you meet: only what you decided about
 * whom it is, is kept with it. `listed` by a key made of name and organisation, `recognised` by the id of your own person.
 */
export type AttendanceFields = {
  readonly event: string;
  /** The day on which the list was given last. */
  readonly on: string;
  /** The name of the file that the whole of it came from; of more of them all, with commas between. */
  readonly file?: string;
} & Elements<'listed', ListedAttendee> &
  Elements<'recognised', { readonly as: string }> &
  Elements<'unknown', { readonly on: string }>;
