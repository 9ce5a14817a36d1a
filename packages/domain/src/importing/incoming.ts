import type { Day } from '../days/day.ts';
import type { PersonFields } from '../people/person.ts';

/** A note that comes with a person. */
export interface IncomingNote {
  /** The id it gets. */
  readonly id: string;
  readonly text: string;
  readonly on: Day;
}

/** One person as a file has them. */
export interface IncomingPerson {
  /** Where in the file: the line or row it starts at, from 1. */
  readonly at: number;
  /** The id that the person gets where they are new. */
  readonly id: string;
  readonly fields: Omit<Partial<PersonFields>, 'name'> & Pick<PersonFields, 'name'>;
  readonly notes: readonly IncomingNote[];
}

/** Why somebody incoming is taken for somebody known, the strongest first. */
export type MatchRule = 'uid' | 'card' | 'email' | 'phone-and-name' | 'profile' | 'name-and-organisation';

/** Why somebody is made although somebody like them is known. */
export type Doubt = 'ambiguous' | 'same-email-other-name' | 'same-name';

/** A field that stays as it is while the file says otherwise. */
export interface Difference {
  readonly field:
    | 'name'
    | 'role'
    | 'organisation'
    | 'department'
    | 'place'
    | 'birthday'
    | 'nickname'
    | 'language';
  readonly has: string;
  readonly says: string;
}

/** Somebody new. */
export interface PlannedCreate {
  readonly at: number;
  readonly id: string;
  readonly fields: IncomingPerson['fields'];
  readonly notes: readonly IncomingNote[];
  /** The people that it may also be, and why it was not decided. */
  readonly doubt?: { readonly why: Doubt; readonly people: readonly string[] };
}

/** Somebody known, with what is added. `people` of the same file have the id that the file gave them. */
export interface PlannedMerge {
  readonly at: number;
  readonly id: string;
  readonly rule: MatchRule;
  readonly fields: { readonly [path: string]: unknown };
  readonly notes: readonly IncomingNote[];
  readonly differences: readonly Difference[];
}

/** Somebody known, about whom the file says nothing new. */
export interface PlannedSkip {
  readonly at: number;
  readonly id: string;
  readonly rule: MatchRule;
}

/** What an import would do, each with where and why. */
export interface ImportPlan {
  readonly create: readonly PlannedCreate[];
  readonly merge: readonly PlannedMerge[];
  readonly skip: readonly PlannedSkip[];
}
