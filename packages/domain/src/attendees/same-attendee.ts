import { organisationKey } from '../paths/bonds-of.ts';
import { sameName } from '../people/same-name.ts';
import type { Attendee } from './attendee.ts';

type Who = Pick<Attendee, 'name' | 'email' | 'organisation'>;

/** Whether two lines of lists are one person. An office address is many people's, so the name must fit as well. */
export function sameAttendee(a: Who, b: Who): boolean {
  if (!sameName(a.name, b.name)) return false;
  if (a.email !== undefined && a.email === b.email) return true;
  if (a.organisation === undefined || b.organisation === undefined) return true;
  return organisationKey(a.organisation) === organisationKey(b.organisation);
}

/** Keys of which two lines that are one person share at least one, so that not all need to be compared. */
export function attendeeBlocks({ name, email }: Who): readonly string[] {
  return [email, (name.family ?? name.full).toLowerCase()].filter((key) => key !== undefined);
}
