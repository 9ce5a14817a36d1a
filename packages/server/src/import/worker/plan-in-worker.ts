import { Worker } from 'node:worker_threads';
import { refuse } from '@kennis/domain';
import type { HostMessage, WorkerMessage } from './import-worker.ts';
import type { PlanHost, PlanOptions, planFile } from './plan-file.ts';

const mostMegabytes = 350;
/** Little, so that what is done with is given back soon: parts leave as soon as they are made. */
const youngMegabytes = 16;

/**
 * Reads and plans a file in a worker thread, so that the event loop stays free; only its questions to the book are answered
 * here. Takes the bytes over. A file that holds more than its memory is refused. Stops where `signal` says that nobody waits.
 */
export function planInWorker(
  bytes: Uint8Array,
  options: PlanOptions,
  host: PlanHost,
  signal?: AbortSignal,
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
    worker.on('error', (error) => {
      if (isOutOfMemory(error)) resolve(refuse({ at: 0, type: 'too-much' }));
      else reject(error);
    });
    const stop = () => void worker.terminate();
    signal?.addEventListener('abort', stop);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) resolve(refuse({ at: 0, type: 'failed' }));
      else reject(new Error('The import worker stopped before it ended.'));
    });
    if (signal?.aborted) stop();
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Bytes that are a buffer of their own go over without a copy. */
function isWhole(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return (
    bytes.buffer instanceof ArrayBuffer &&
    bytes.buffer.byteLength === bytes.byteLength &&
    bytes.byteLength > 0
  );
}
