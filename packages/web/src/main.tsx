import './design/index.css';
import { createIds } from '@kennis/sync';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/api.ts';
import { createAccess } from './app/access.ts';
import { App } from './app/app.tsx';
import { keepRenewed } from './app/keep-renewed.ts';
import type { Kennis } from './app/kennis.tsx';
import { preloadAt } from './app/preload.ts';
import { createUnsaved } from './app/unsaved.ts';
import { watchWriting } from './app/watch-writing.ts';
import { accountKey, createDeviceMemory } from './offline/device-memory.ts';
import { createOpening } from './offline/opening.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const now = () => Date.now();
const ids = createIds(now, random);
const memory = createDeviceMemory(localStorage, () => ids().replaceAll('-', ''));
const api = createApi(
  (input, init) => fetch(input, init),
  () => document.documentElement.lang,
);
const access = createAccess(api, memory);
const unsaved = createUnsaved();
const opening = createOpening(() => kennis);
const kennis: Kennis = {
  api,
  access,
  memory,
  unsaved,
  opening,
  now,
  ids,
  scrolls: new Map(),
  kept: new Map(),
};

// The book and the screen's code are fetched while React starts: three things at once instead of after each other.
const known = memory.account();
if (known) {
  // The gate takes the same opening, and tells what failed.
  void opening.open(known).catch(() => {});
  preloadAt(location.pathname);
}
void access.start();
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // Without a worker Kennis works as well while there is a network; the next start tries again.
  const isWriting = watchWriting(document);
  setTimeout(() => void keepRenewed(unsaved, isWriting, navigator.serviceWorker).catch(() => {}), 1000);
}

window.addEventListener('storage', ({ key, newValue }) => {
  if (key === accountKey && newValue === null) location.reload();
});

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
createRoot(place).render(
  <StrictMode>
    <App kennis={kennis} />
  </StrictMode>,
);
