import { Worker } from 'node:worker_threads';
import type { HostMessage, WorkerMessage } from './import-worker.ts';
import type { PlanHost, PlanOptions, planFile } from './plan-file.ts';

const mostMegabytes = 350;
/** Little, so that what is done with is given back soon: parts leave as soon as they are made. */
const youngMegabytes = 16;

/**
 * Reads and plans a file in a worker thread, so that the event loop stays free; only its questions to the book are answered
 * here. Takes the bytes over. Rejects where the worker stops (out of memory) before it ends.
 */
export function planInWorker(
  bytes: Uint8Array,
  options: PlanOptions,
  host: PlanHost,
): Promise<Awaited<ReturnType<typeof planFile>>> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    workerData: { bytes, options },
    transferList: isWhole(bytes) ? [bytes.buffer] : [],
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes, maxYoungGenerationSizeMb: youngMegabytes },
  });
  return new Promise((resolve, reject) => {
    const answer = async ({ call, id, argument }: Extract<WorkerMessage, { call: unknown }>) => {
      const value = await (host[call] as (argument: unknown) => Promise<unknown>)(argument);
      worker.postMessage({ id, value } satisfies HostMessage);
    };
    worker.on('message', (message: WorkerMessage) => {
      if ('end' in message) resolve(message.end);
      else
        answer(message).catch((error: unknown) => {
          reject(error);
          void worker.terminate();
        });
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The import worker stopped before it ended.')));
  });
}

/** Bytes that are a buffer of their own go over without a copy. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return (
    bytes.buffer instanceof ArrayBuffer &&
    bytes.buffer.byteLength === bytes.byteLength &&
    bytes.byteLength > 0
  );
}
