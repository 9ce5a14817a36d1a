import type { Makers } from './parts.ts';
import { createPureDevice } from './pure-device.ts';
import { createPureServer } from './pure-server.ts';
import { type SyncRules, syncRules } from './rules.ts';

/** A server and devices in memory that follow `rules`. */
export function pureMakers(rules: SyncRules = syncRules): Makers {
  return {
    server: async (options) => createPureServer(rules, options),
    device: async (options) => createPureDevice(rules, options),
  };
}
