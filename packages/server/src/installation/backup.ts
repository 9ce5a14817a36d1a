import { join } from 'node:path';
import { ok, type Problem, type Result } from '@kennis/domain';
import type { Workplace } from '../workplace.ts';
import { makeFolder } from './make-folder.ts';

/** Copies everything (books, photos, users) into one file, while others go on writing. */
export function backup(
  { store }: Workplace,
  file: string,
): Promise<Result<{ readonly bytes: number }, Problem>> {
  return store.backup(file);
}

/**
 * Puts a copy in the place of everything, also while it is being served. What was there is first copied into the data folder
 * (`kept` is that file). Every book starts a new epoch, so that devices exchange all they hold with what is here now.
 */
export async function restore(
  { store, config, now, ids }: Workplace,
  file: string,
): Promise<Result<{ readonly kept: string }, Problem>> {
  const folder = join(config.dataFolder, 'before-restore');
  await makeFolder(folder);
  const kept = join(folder, `${new Date(now()).toISOString().replaceAll(':', '-')}-${ids().slice(-4)}.db`);
  const copied = await store.backup(kept);
  if (!copied.ok) return copied;
  const restored = await store.restore(file);
  if (!restored.ok) return restored;
  await store.startNewEpoch();
  return ok({ kept });
}
