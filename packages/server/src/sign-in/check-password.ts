import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@kennis/domain';

const shortestPassword = 8;
export const longestPassword = 512;

/** Why a password will not do: `too-short`, `too-long`, `common` (on the list of the commonest) or `own-name`. */
export interface PasswordProblem extends Problem {
  readonly type: 'password-unfit';
  readonly reason: 'too-short' | 'too-long' | 'common' | 'own-name';
  readonly shortest: number;
}

/** A password as chosen by the user `name`: long enough, and not among the first that anybody would try. */
export function checkPassword(password: string, name: string): Result<string, PasswordProblem> {
  const reason = unfit(password.normalize('NFC'), name);
  return reason === null
    ? ok(password)
    : refuse({ type: 'password-unfit', reason, shortest: shortestPassword });
}

function unfit(password: string, name: string): PasswordProblem['reason'] | null {
  const length = [...password].length;
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  const word = bareWord(password);
  if (word !== '' && word === bareWord(name.normalize('NFC'))) return 'own-name';
  return isCommon(password) ? 'common' : null;
}

/** The first word that anybody tries here. */
const ownWord = 'kennis';

function isCommon(password: string): boolean {
  if (new Set(password).size <= 2) return true;
  const common = commonPasswords();
  const tried = [password.toLowerCase(), bareWord(password)];
  return tried.some((text) => text === ownWord || common.has(text) || common.has(asLetters(text)));
}

/** In lower case, without the digits and marks that people put behind a word. */
function bareWord(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+$/u, '');
}

/** `p@ssw0rd` is tried as soon as `password` is. */
function asLetters(text: string): string {
  const letters: { readonly [mark: string]: string } = { '@': 'a', 0: 'o', 1: 'l', 3: 'e', $: 's', 5: 's' };
  return text.replace(/[@013$5]/g, (mark) => letters[mark] ?? mark);
}

function commonPasswords(): ReadonlySet<string> {
  const text = readFileSync(join(import.meta.dirname, 'frequent-passwords.txt'), 'utf8');
  return new Set(text.split('\n'));
}
