import { renameSync, rmSync, statSync } from 'node:fs';
import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import Database from 'better-sqlite3';
import { migrationNames } from '../sql/tables.ts';
import { StorageError } from '../writing/storage-error.ts';
import { makeOwnFile } from './make-own-file.ts';
import { storageProblem } from './storage-problem.ts';

/** Pages copied in one step, between which the process does other work. */
const pagesAtOnce = 200;

/**
 * Copies the database in `from` to a file that appears when it is whole, for nobody else to read. It is the database of
 * one moment: what others write meanwhile is not in it, and need not wait.
 */
export async function backupSqlite(
  from: string,
  to: string,
): Promise<Result<{ readonly bytes: number }, Problem>> {
  const part = `${to}.part`;
  const source = new Database(from, { readonly: true });
  try {
    rmSync(part, { force: true });
    makeOwnFile(part);
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM book').get();
    await source.backup(part, { progress: () => pagesAtOnce });
    closeToOneFile(part);
    renameSync(part, to);
    return ok({ bytes: statSync(to).size });
  } catch (error) {
    rmSync(part, { force: true });
    return refuseOrThrow(error);
  } finally {
    source.close();
  }
}

/** Copies `from` over the database in `to`, which others may have open: they see either the old or the new one. */
export async function restoreSqlite(from: string, to: string): Promise<Result<null, Problem>> {
  const unfit = unfitBackup(from);
  if (unfit) return refuse({ type: unfit });
  const source = new Database(from, { readonly: true });
  try {
    await source.backup(to, { progress: () => pagesAtOnce });
    return ok(null);
  } catch (error) {
    return refuseOrThrow(error);
  } finally {
    source.close();
  }
}

function refuseOrThrow(error: unknown): Result<never, Problem> {
  const problem = storageProblem(error);
  if (problem instanceof StorageError) return refuse(problem.problem);
  throw error;
}

function closeToOneFile(file: string): void {
  const copy = new Database(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

function unfitBackup(file: string): 'not-a-backup' | 'newer-version' | null {
  try {
    const copy = new Database(file, { readonly: true, fileMustExist: true });
    try {
      if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'not-a-backup';
      const names = copy.prepare<[], string>('SELECT name FROM kysely_migration').pluck().all();
      copy.prepare('SELECT count(*) FROM book').get();
      return names.every((name) => migrationNames.includes(name)) ? null : 'newer-version';
    } finally {
      copy.close();
    }
  } catch {
    return 'not-a-backup';
  }
}
