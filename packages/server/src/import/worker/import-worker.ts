import { randomFillSync } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { PlanHost, PlanOptions, planFile } from './plan-file.ts';

/** What the worker asks, and what it ends with. */
export type WorkerMessage =
  | { readonly call: keyof PlanHost; readonly id: number; readonly argument: unknown }
  | { readonly end: Awaited<ReturnType<typeof planFile>> };

/** The answer to a call. */
export interface HostMessage {
  readonly id: number;
  readonly value: unknown;
}

// A thread keeps what was compiled only where it is told to, as the program is; that is most of the time that it takes to start.
enableCompileCache();
const [{ createIds }, { planFile: plan }] = await Promise.all([
  import('@kennis/sync'),
  import('./plan-file.ts'),
]);

const port = parentPort;
if (!port) throw new Error('The import worker runs in a worker thread.');

const waiting = new Map<number, (value: unknown) => void>();
let calls = 0;

port.on('message', ({ id, value }: HostMessage) => {
  waiting.get(id)?.(value);
  waiting.delete(id);
});

const ask = <Value>(call: keyof PlanHost, argument: unknown): Promise<Value> =>
  new Promise((resolve) => {
    const id = calls++;
    waiting.set(id, resolve as (value: unknown) => void);
    port.postMessage({ call, id, argument } satisfies WorkerMessage);
  });

/** The next part is read while this one is put away. */
let kept = Promise.resolve();
const keep: PlanHost['part'] = async (part) => {
  await kept;
  kept = ask('part', part);
};

const { bytes, options } = workerData as { readonly bytes: Uint8Array; readonly options: PlanOptions };
const end = await plan(bytes, options, createIds(Date.now, randomFillSync), {
  known: (keys) => ask('known', keys),
  weigh: (records) => ask('weigh', records),
  part: keep,
});
await kept;
port.postMessage({ end } satisfies WorkerMessage);
port.close();
