import type { ExchangeState } from '@kennis/store/browser';
import type { IconName } from '../design/icon.tsx';

/** What the person should know of their changes, the gravest first. */
export type SyncTruth =
  | 'refused'
  | 'signed-out'
  | 'clock-off'
  | 'outdated'
  | 'unsent-offline'
  | 'unsent'
  | 'reading'
  | 'offline'
  | 'sent';

export const truthIcons: { readonly [truth in SyncTruth]: IconName } = {
  refused: 'warn',
  'signed-out': 'lock',
  'clock-off': 'clock',
  outdated: 'warn',
  'unsent-offline': 'offline',
  unsent: 'waiting',
  reading: 'download',
  offline: 'offline',
  sent: 'sent',
};

/** The one thing to say of `state`. `sent` only where the server has acknowledged everything. */
export function syncTruth(state: ExchangeState): SyncTruth {
  if (state.refused > 0) return 'refused';
  if (state.is === 'signed-out' || state.is === 'clock-off' || state.is === 'outdated') return state.is;
  if (state.unsent > 0) return isReached(state) ? 'unsent' : 'unsent-offline';
  if (!isReached(state)) return 'offline';
  return state.complete ? 'sent' : 'reading';
}

/** Whether the server answers, as far as is known: a try that waits says that the last one failed. */
function isReached(state: ExchangeState): boolean {
  return state.online && state.nextTryAt === null;
}
