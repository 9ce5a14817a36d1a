import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[];
};

// The whole app is kept, so that it starts without a network; the book itself lives in IndexedDB.
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/api\//, /^\/healthz$/] }),
);

// Requests of the API go past the worker altogether, where the browser can: its open stream would keep an old worker busy.
self.addEventListener('install', (event) => {
  const routing = event as ExtendableEvent & { readonly addRoutes?: (routes: object) => Promise<void> };
  const routes = { condition: { urlPattern: new URLPattern({ pathname: '/api/*' }) }, source: 'network' };
  if (routing.addRoutes) event.waitUntil(routing.addRoutes(routes));
});

// The first worker takes the page over at once; a later one waits until the page says that nothing unsaved is lost.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
