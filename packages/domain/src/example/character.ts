import type { Channel } from '../encounters/encounter.ts';
import type { Rhythm } from '../people/person.ts';
import type { Said } from './said.ts';

/** Somebody with a story of their own; every network begins with them. Days count back from now. */
export interface Character {
  readonly name: string;
  readonly role: Said;
  readonly organisation: string;
  readonly place: string;
  readonly does: Said;
  readonly howMet: Said;
  readonly tags: readonly Said[];
  readonly rhythm?: Rhythm;
  /** Who introduced you, by name; stands earlier in the list. */
  readonly through?: string;
  /** `--MM-DD`. */
  readonly birthday?: string;
  readonly metDaysAgo: number;
  readonly contactDays: number;
  readonly quietDays: number;
  readonly last: { readonly channel: Channel; readonly from?: 'me' | 'them'; readonly text: Said };
  readonly asks?: readonly Said[];
  readonly offers?: readonly Said[];
  readonly memories?: readonly Said[];
  readonly notes?: readonly Said[];
  readonly promises?: readonly CharacterPromise[];
}

/** `dueInDays` from now, negative where it has passed; `keptDaysAgo` where it was kept. */
export interface CharacterPromise {
  readonly by: 'me' | 'them';
  readonly text: Said;
  readonly madeDaysAgo: number;
  readonly dueInDays?: number;
  readonly keptDaysAgo?: number;
}
