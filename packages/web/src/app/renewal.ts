import type { Unsaved } from './unsaved.ts';

/**
 * Registers the service worker and moves to a new version of the app when it is there: at a start, or while nobody
 * looks, and only when no form holds unsaved input.
 */
export async function keepRenewed(unsaved: Unsaved, container: ServiceWorkerContainer): Promise<void> {
  const hadWorker = container.controller !== null;
  let moved = false;
  container.addEventListener('controllerchange', () => {
    if (!hadWorker || moved) return;
    moved = true;
    location.reload();
  });
  const registration = await container.register('/sw.js', { updateViaCache: 'none' });
  const move = () => {
    if (hadWorker && registration.waiting && unsaved.isEmpty()) registration.waiting.postMessage('take-over');
  };
  move();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') move();
    else void registration.update().catch(() => {});
  });
}
