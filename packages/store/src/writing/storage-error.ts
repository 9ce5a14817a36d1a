import type { Problem } from '@kennis/domain';

/** Storage could not do what was asked: `storage-full`, `storage-busy`. Nothing was written; reading goes on. */
export class StorageError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(`Storage: ${problem.type}`, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}
