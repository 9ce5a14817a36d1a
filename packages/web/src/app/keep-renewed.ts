import type { Unsaved } from './unsaved.ts';

/**
 * Registers the service worker and moves to a new version of the app when it is there: at a start, or while nobody
 * looks, and only when no form holds unsaved input and nothing typed stands in a field.
 */
export async function keepRenewed(
  unsaved: Pick<Unsaved, 'isEmpty'>,
  isWriting: () => boolean,
  container: ServiceWorkerContainer,
): Promise<void> {
  const hadWorker = container.controller !== null;
  const registration = await container.register('/sw.js', { updateViaCache: 'none' });
  let isRenewed = false;
  const move = () => {
    if (!hadWorker || !unsaved.isEmpty() || isWriting()) return;
    if (isRenewed) location.reload();
    else registration.waiting?.postMessage('take-over');
  };
  container.addEventListener('controllerchange', () => {
    // The worker may take its time to change, in which somebody began to write.
    isRenewed = true;
    move();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') move();
    // Without a network there is nothing to renew to; the next look asks again.
    else void registration.update().catch(() => {});
  });
  move();
}
