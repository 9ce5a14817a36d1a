import { exitCodes } from './exit-codes.ts';
import type { Shell } from './shell.ts';
import type { Words } from './words.ts';

/** What every command is made with. */
export interface Desk {
  readonly shell: Shell;
  readonly words: Words;
  /** The language was asked for with this command, so the owner's setting does not count. */
  readonly languageAsked: boolean;
  /** Sets the exit code. */
  readonly leave: (code: number) => void;
}

/** Says why on stderr, and leaves with the code for refused input. */
export function refused(
  { shell, words, leave }: Desk,
  problem: { readonly type: string; readonly [detail: string]: unknown },
): void {
  shell.error(`${words.problem(problem)}\n`);
  leave(exitCodes.refused);
}
