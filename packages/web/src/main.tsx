import './design/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from './api/api.ts';
import { createAccess } from './app/access.ts';
import { App } from './app/app.tsx';
import { createIds } from './app/ids.ts';
import { keepRenewed } from './app/renewal.ts';
import { createUnsaved } from './app/unsaved.ts';
import { accountKey, createDeviceMemory } from './offline/device-memory.ts';

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
const kennis = { api, access, memory, unsaved, now, ids, scrolls: new Map(), kept: new Map() };

void access.start();
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void keepRenewed(unsaved, navigator.serviceWorker).catch(() => {});
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
