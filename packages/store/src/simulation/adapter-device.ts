import { ok, type Patch } from '@kennis/domain';
import type { SyncRequest, SyncResponse } from '@kennis/sync';
import type { PartOptions, SimulatedDevice } from '@kennis/sync/simulation';
import type { BrowserStore } from '../browser/index.ts';
import type { StoreContext } from '../store.ts';
import { seenRecords } from './adapter-server.ts';

/** A device's storage that a simulation can close, copy and put back. */
export interface DeviceStorage {
  open(context: StoreContext): Promise<BrowserStore>;
  /** Copies everything; what it gives puts the copy back, while it is closed. */
  copy(): Promise<() => Promise<void>>;
  /** Whether what was written is still there after closing. */
  readonly lasts: boolean;
}

const byEdit = { cause: 'edit', user: null } as const;

/** A simulated device over the browser store. Dying in a transaction is an error in the midst of it, and starting again. */
export async function createAdapterDevice(
  storage: DeviceStorage,
  { id, now, ids }: PartOptions & { readonly id: string },
): Promise<SimulatedDevice> {
  let dying = false;
  const context: StoreContext = {
    now,
    device: id,
    ids: () => {
      if (dying) throw new Error('The device dies');
      return ids();
    },
  };
  let store = await storage.open(context);
  const book = () => store.book('book');
  const replica = () => store.replica('book');
  const restart = async (between: () => Promise<void>) => {
    await store.close();
    await between();
    store = await storage.open(context);
  };
  const alive = async (dies: boolean, run: () => Promise<unknown>): Promise<void> => {
    dying = dies;
    try {
      await run();
    } catch (error) {
      if (!dies) throw error;
    }
    dying = false;
    if (dies && storage.lasts) await restart(async () => undefined);
  };
  return {
    id,
    async edit(patches, dies) {
      await alive(dies, () => book().edit(byEdit, () => ok(patches as readonly Patch[])));
      return [];
    },
    async erase(recordId, dies) {
      await alive(dies, () => book().erase([recordId], byEdit));
      return [];
    },
    nextRequest: async () => sent(await replica().nextRequest()),
    async take(request, response, dies) {
      let taken = { taken: false, outdated: false, more: true };
      await alive(dies, async () => {
        taken = await replica().take(request, response);
      });
      return { acknowledged: taken.taken ? acknowledged(request, response) : [], more: taken.more };
    },
    records: () => seenRecords(book()),
    unsent: async () => (await replica().unsent()).map(({ change }) => change),
    refused: async () => (await replica().refusals()).map(({ change }) => change),
    async backUp() {
      if (!storage.lasts) return async () => undefined;
      const putBack = await storage.copy();
      return () => restart(putBack);
    },
    close: () => store.close(),
  };
}

function acknowledged(request: SyncRequest, { accepted }: SyncResponse): readonly string[] {
  const ids = new Set(request.changes.map(({ id }) => id));
  return accepted.filter((id) => ids.has(id));
}

/** As it comes out of the network. */
function sent(request: SyncRequest): SyncRequest {
  return JSON.parse(JSON.stringify(request));
}
