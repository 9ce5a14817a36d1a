import type { FileProblem } from '../reading/file-reading.ts';

/** Counts the problems of a file, and keeps those that stand first in it: a file may have a million. */
export class FirstProblems {
  readonly #most: number;
  #held: FileProblem[] = [];
  count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(problem: FileProblem): void {
    this.count++;
    this.#held.push(problem);
    if (this.#held.length >= 2 * this.#most) this.#held = this.listed();
  }

  /** By where they stand in the file. */
  listed(): FileProblem[] {
    return this.#held.toSorted((a, b) => a.at - b.at).slice(0, this.#most);
  }
}
