import type { WriteOf } from './local-database.ts';

/** What tabs tell each other. */
export type TabMessage =
  | { readonly says: 'written'; readonly book: string; readonly rev: number; readonly of: WriteOf }
  | { readonly says: 'wiped' };

/** Tells the other tabs of this device, and hears from them. */
export interface TabChannel {
  tell(message: TabMessage): void;
  close(): void;
}

/** A channel between the tabs that have `name` open; silent where the browser has none. */
export function openTabChannel(name: string, onMessage: (message: TabMessage) => void): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`kennis:${name}`);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data);
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
