import type { FunctionWord } from './function-words.ts';
import type { Key } from './reading.ts';

/** A text in pieces: things named, small words with what they do, places, and stops. */
export type Item =
  | {
      readonly type: 'thing';
      readonly keys: readonly Key[];
      readonly label: string;
      /** Says little by itself, or stands in a form that only may mean this. */
      readonly weak: boolean;
      readonly role: boolean;
      /** A word no list knows, written with a capital inside a sentence. */
      readonly name: boolean;
      /** What the first part of a compound adds. */
      readonly modifier: boolean;
    }
  | { readonly type: 'small'; readonly does: Exclude<FunctionWord, 'filling'>; readonly word: string }
  | { readonly type: 'place'; readonly name: string; readonly key: Key; readonly located: boolean }
  | { readonly type: 'anywhere' }
  | { readonly type: 'comma' }
  | { readonly type: 'stop' };

/** A thing that is named. */
export type Thing = Extract<Item, { type: 'thing' }>;
