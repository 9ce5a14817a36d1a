import type { PlanAnswer, PlanWish } from './plan-messages.ts';

/** Longer than any plan takes: a worker that the device ended says nothing more. */
const longest = 60_000;

/** Plans rounds in a worker of their own, which ends with the answer; null where it did not work out. */
export function planInWorker(wish: PlanWish): Promise<PlanAnswer> {
  const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<PlanAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PlanAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve(null));
    setTimeout(() => resolve(null), longest);
  });
  worker.postMessage(wish);
  return answer.finally(() => worker.terminate());
}
