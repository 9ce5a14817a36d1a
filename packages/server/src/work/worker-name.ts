import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { createDevice } from '../create-device.ts';

/** A name for this process among those that share a database; from it another can tell whether this one is gone. */
export function workerName(): string {
  return `${createDevice()}@${place()}:${process.pid}`;
}

/** Whether the process of this name ended: only where it ran where this one runs; elsewhere its lease has to run out. */
export function isGone(worker: string): boolean {
  const [, where, pid] = /@(.+):(\d+)$/.exec(worker) ?? [];
  if (where !== place()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Where a process id means one process: on Linux a start of the machine and a namespace, elsewhere the machine. */
function place(): string {
  try {
    const start = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${start}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}
