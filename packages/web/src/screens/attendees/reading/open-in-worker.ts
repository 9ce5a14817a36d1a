import type { ReadList } from './list-problem.ts';

const mostMilliseconds = 20_000;

/** Reads a workbook in a worker, which is stopped where it takes too long. */
export function openInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<ReadList> {
  const worker = new Worker(new URL('./workbook-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadList>((resolve) => {
    const timer = setTimeout(() => resolve({ problem: 'too-long-to-read' }), mostMilliseconds);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadList>) => {
      clearTimeout(timer);
      resolve(data);
    });
    worker.addEventListener('error', () => resolve({ problem: 'broken' }));
    worker.postMessage(bytes, [bytes.buffer]);
  }).finally(() => worker.terminate());
}
