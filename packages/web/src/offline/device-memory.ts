import type { Me } from '../api/me.ts';

/** What this browser remembers outside the book: who it belongs to, and how they like to read. */
export interface DeviceMemory {
  /** The account whose replica is on this device; null on somebody else's device, and when signed out. */
  account(): Me | null;
  keepAccount(me: Me | null): void;
  preferences(): { readonly [name: string]: unknown };
  keepPreferences(preferences: object): void;
  /** Signed out here while the server could not be told: its cookie is still good, and must not let anybody in. */
  isLeaving(): boolean;
  keepLeaving(isLeaving: boolean): void;
  /** Talks begun and not saved yet. */
  talks(): unknown;
  keepTalks(talks: object | null): void;
  /** The id in this device's stamps. */
  device(): string;
  /** Forgets everything. */
  wipe(): void;
}

/** Where the account is kept; another tab that signs out takes it away. */
export const accountKey = 'kennis.account';
const preferencesKey = 'kennis.preferences';
const deviceKey = 'kennis.device';
const leavingKey = 'kennis.leaving';
const talksKey = 'kennis.talks';

/** Memory in `storage`; a storage that refuses to write is as one that forgets. */
export function createDeviceMemory(storage: Storage, newDevice: () => string): DeviceMemory {
  let device: string | null = null;
  return {
    account: () => (read(storage, accountKey) as Me | null) ?? null,
    keepAccount: (me) => write(storage, accountKey, me),
    preferences: () => (read(storage, preferencesKey) as { [name: string]: unknown } | null) ?? {},
    keepPreferences: (preferences) => write(storage, preferencesKey, preferences),
    isLeaving: () => read(storage, leavingKey) === true,
    keepLeaving: (isLeaving) => write(storage, leavingKey, isLeaving || null),
    talks: () => read(storage, talksKey),
    keepTalks: (talks) => write(storage, talksKey, talks),
    device() {
      device ??= read(storage, deviceKey) as string | null;
      if (device === null) {
        device = newDevice();
        write(storage, deviceKey, device);
      }
      return device;
    },
    wipe() {
      device = null;
      for (const key of [accountKey, preferencesKey, deviceKey, talksKey]) write(storage, key, null);
    },
  };
}

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or closed storage costs a sign-in at the next start, no data.
  }
}
