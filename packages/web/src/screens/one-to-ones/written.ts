import type { FavourWhat } from '@kennis/domain';
import type { Spoken } from './read-one-to-one.ts';

/** What came from a talk for two. */
export interface Written {
  readonly channel: Spoken;
  readonly on: string;
  readonly text: string;
  readonly ask: string;
  readonly gave: string;
  readonly what: FavourWhat;
  readonly promise: string;
  readonly dueOn: string;
}
