import type { PeopleQuery } from '@kennis/store';

/** What the list shows and in which order. */
export interface PeopleFilter {
  readonly order: PeopleQuery['order'];
  readonly tag?: string;
  readonly organisation?: string;
  readonly warmth?: 'warm' | 'cool' | 'new';
}

export const everybody: PeopleFilter = { order: 'name' };

/** Whether anybody is left out. */
export function isNarrowed({ tag, organisation, warmth }: PeopleFilter): boolean {
  return tag !== undefined || organisation !== undefined || warmth !== undefined;
}

/** The filter without `name`. */
export function without(filter: PeopleFilter, name: 'tag' | 'organisation' | 'warmth'): PeopleFilter {
  const { [name]: _, ...rest } = filter;
  return rest;
}

/** `filter` as a question to the store on `today`. */
export function filterToQuery(
  { warmth, ...filter }: PeopleFilter,
  today: string,
): Omit<PeopleQuery, 'limit'> {
  return warmth === undefined ? filter : { ...filter, warmth: { is: warmth, today } };
}
