import type { Attendee } from '@kennis/domain';

/** What the list says of somebody, on one line. */
export function lineOf({ role, organisation, place }: Attendee): string {
  return [role, organisation, place].filter(Boolean).join(', ');
}
