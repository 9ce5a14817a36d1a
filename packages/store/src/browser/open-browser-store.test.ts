import 'fake-indexeddb/auto';
import { storeContract } from '../contract/index.ts';
import { openBrowserStore } from './open-browser-store.ts';

storeContract('the browser store', async (context) => {
  const name = `contract-${context.ids()}`;
  const store = await openBrowserStore({ name, context, marks: null });
  return {
    store,
    another: (other) => openBrowserStore({ name, context: other, marks: null }),
    close: () => store.close(),
  };
});

storeContract('the browser store in memory', async (context) => {
  const store = await openBrowserStore({ name: 'memory', context, memoryOnly: true });
  return { store, close: () => store.close() };
});
