import type { PersonName } from '../people/person.ts';

/** Somebody on a list of attendees, as far as the list says. */
export interface Attendee {
  /** The line or row, from 1. */
  readonly at: number;
  readonly name: PersonName;
  readonly role?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly place?: string;
}

/**
 * Why a line is nobody to find: a heading, a page number, no name in it, somebody who stood on it before, somebody who
 * will not be there.
 */
export type LeftOutWhy = 'heading' | 'page' | 'no-name' | 'twice' | 'absent';

/** A line or row that gave nobody. */
export interface LeftOut {
  readonly at: number;
  readonly text: string;
  readonly why: LeftOutWhy;
}

/** Who comes, in the order of the list, and what was left out of it. */
export interface AttendeeList {
  readonly attendees: readonly Attendee[];
  readonly left: readonly LeftOut[];
}
