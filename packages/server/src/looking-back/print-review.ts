import type { ReadEventYield, ReadYearReview } from '@kennis/store';
import { printFound } from '../printing/print-found.ts';

/** A review as the API and the command line give it: what it found, and the names of the people in it by id (E3). */
export function printReview({ review, people }: ReadYearReview): object {
  return { ...(printFound(review) as object), people: namesOf(people) };
}

/** What an event brought, its club or series where it has one, and the names of the people in it (E3). */
export function printEventYield({ event, club, people }: ReadEventYield): object {
  return { ...(printFound({ ...event, club }) as object), people: namesOf(people) };
}

function namesOf(people: ReadEventYield['people']): { readonly [id: string]: string } {
  return Object.fromEntries([...people].map(([id, { fields }]) => [id, fields.name.full]));
}
