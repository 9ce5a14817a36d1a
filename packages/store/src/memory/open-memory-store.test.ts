import { storeContract } from '../contract/index.ts';
import { openMemoryStore } from './open-memory-store.ts';

storeContract('memory', async (context) => {
  const store = openMemoryStore({ context });
  return { store, close: () => store.close() };
});
