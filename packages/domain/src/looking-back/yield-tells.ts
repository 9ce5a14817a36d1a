import { daysToSpan, type TimeSpan } from '../days/span.ts';
import type { Yield } from './yield.ts';

/** What can honestly be said of a yield (E3), as data for one sentence each. */
export type YieldTell =
  | { readonly type: 'presence' }
  | { readonly type: 'nothing-yet' }
  | { readonly type: 'enjoyed'; readonly enjoyment: number }
  | { readonly type: 'some-joy'; readonly enjoyment: number }
  | { readonly type: 'little-joy'; readonly enjoyment: number }
  | { readonly type: 'cost-energy' }
  | { readonly type: 'gave-energy' }
  | { readonly type: 'mostly-upkeep'; readonly again: number; readonly began: number }
  | { readonly type: 'only-upkeep'; readonly again: number }
  | { readonly type: 'new-and-known'; readonly again: number; readonly began: number }
  | { readonly type: 'only-new'; readonly began: number }
  | { readonly type: 'harvest'; readonly count: number }
  | { readonly type: 'harvest-later'; readonly count: number; readonly after: TimeSpan }
  | { readonly type: 'no-harvest' }
  | { readonly type: 'gave'; readonly count: number }
  | { readonly type: 'promises-kept'; readonly kept: number; readonly made: number }
  | { readonly type: 'introductions'; readonly count: number }
  | { readonly type: 'introductions-worked'; readonly count: number; readonly worked: number };

const laterDays = 30;

/**
 * What to say of a yield, in the order to say it: how it was for you first (A7), then whom you spoke, what grew, and what you gave.
 * Upkeep is said to be what it is: ordinary and good.
 */
export function yieldTells(yielded: Yield): readonly YieldTell[] {
  if (yielded.gatherings === 0 && yielded.presences > 0) return [{ type: 'presence' }];
  const tells = [
    ...joyTells(yielded),
    ...relationTells(yielded),
    ...harvestTells(yielded),
    ...givingTells(yielded),
  ];
  return tells.length > 0 ? tells : [{ type: 'nothing-yet' }];
}

function joyTells({ enjoyment, energy }: Yield): readonly YieldTell[] {
  const joy: readonly YieldTell[] =
    enjoyment === null
      ? []
      : [{ type: enjoyment >= 3.5 ? 'enjoyed' : enjoyment >= 2.5 ? 'some-joy' : 'little-joy', enjoyment }];
  if (energy === null || (energy > 2.4 && energy < 3.6)) return joy;
  return [...joy, { type: energy >= 3.6 ? 'gave-energy' : 'cost-energy' }];
}

function relationTells({ began: fresh, again }: Yield): readonly YieldTell[] {
  const began = fresh.length;
  if (began === 0 && again === 0) return [];
  if (began === 0) return [{ type: 'only-upkeep', again }];
  if (again === 0) return [{ type: 'only-new', began }];
  return [{ type: again > began ? 'mostly-upkeep' : 'new-and-known', again, began }];
}

/** That there is no harvest is said where people were spoken: it often comes months later, and need not come. */
function harvestTells({ harvest, talks }: Yield): readonly YieldTell[] {
  if (harvest.length === 0) return talks > 0 ? [{ type: 'no-harvest' }] : [];
  const longest = Math.max(0, ...harvest.map(({ tookDays }) => tookDays ?? 0));
  const count = harvest.length;
  return longest > laterDays
    ? [{ type: 'harvest-later', count, after: daysToSpan(longest) }]
    : [{ type: 'harvest', count }];
}

function givingTells({ given, promises, introductions }: Yield): readonly YieldTell[] {
  const { started, worked } = introductions;
  return [
    ...(given.total > 0 ? [{ type: 'gave' as const, count: given.total }] : []),
    ...(promises.made > 0
      ? [{ type: 'promises-kept' as const, kept: promises.kept, made: promises.made }]
      : []),
    ...(started > 0 && worked === 0 ? [{ type: 'introductions' as const, count: started }] : []),
    ...(worked > 0 ? [{ type: 'introductions-worked' as const, count: started, worked }] : []),
  ];
}
