import type { Problem } from '@kennis/domain';

/** A write that the store refused (`storage-full`): the import stops where it is, and can go on later. */
export class StorageFailure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.type);
    this.problem = problem;
  }
}

export function storageFailure(problem: Problem): StorageFailure {
  return new StorageFailure(problem);
}
