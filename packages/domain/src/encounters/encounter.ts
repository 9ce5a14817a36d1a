import type { Elements } from '../records/record.ts';

/** Any channel counts as contact (K8). `other` where it is not known, as for a rough memory of when. */
export type Channel = 'meeting' | 'call' | 'video' | 'mail' | 'message' | 'letter' | 'card' | 'other';

/**
 * Who told whom what, for the six of C2: `heard` from them, `told` by you. As element key: `does` with everybody in the
 * encounter, `does:<person>` with one of them.
 */
export type Known = 'who' | 'does' | 'seeks';

/** A talk or other contact with one person or several, over any channel (K8). */
export type EncounterFields = {
  /** The day in the owner's zone, ISO. */
  readonly on: string;
  /** The instant, where known. */
  readonly at?: string;
  readonly channel: Channel;
  /** Who reached out; absent where it is not known or was by chance (K4). */
  readonly from?: 'me' | 'them';
  readonly event?: string;
  readonly text?: string;
  /** The line it was captured from (M9). */
  readonly line?: string;
  /** The day is an estimate: `month`, `quarter` or `year` (from the sorting after an import). */
  readonly precision?: 'month' | 'quarter' | 'year';
  /** It did not click; a neutral fact (C9). */
  readonly click?: 'no';
  /** The day on which Today proposed this contact (K6). */
  readonly suggestedOn?: string;
  readonly example?: { readonly at: string };
} & Elements<'people', { readonly known?: true }> &
  Elements<'heard', { readonly at: string }> &
  Elements<'told', { readonly at: string }> &
  /** Open questions asked in it, by id (C4). */
  Elements<'asked', { readonly at: string }>;
