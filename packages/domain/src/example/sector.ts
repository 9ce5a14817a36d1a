import type { Said } from './said.ts';

/** A line of work: who does it, where, and what one hears about it. `{family}` and `{place}` are filled in. */
export interface Sector {
  readonly weight: number;
  readonly tag: Said;
  readonly roles: readonly Said[];
  readonly organisations: readonly Said[];
  readonly does: readonly Said[];
  readonly asks: readonly Said[];
  readonly offers: readonly Said[];
  readonly talks: readonly Said[];
}
