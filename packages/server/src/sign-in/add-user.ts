import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import type { Accounts, User } from '@kennis/store';
import { checkPassword, type PasswordProblem } from './check-password.ts';
import type { Passwords } from './passwords.ts';

interface Needs {
  readonly store: { readonly accounts: Accounts };
  readonly passwords: Passwords;
  readonly now: () => number;
  readonly ids: () => string;
}

/** Somebody has this name already. */
export interface NameTaken extends Problem {
  readonly type: 'name-taken';
}

/** Makes a user with a book of their own. */
export async function addUser(
  { store, passwords, now, ids }: Needs,
  name: string,
  password: string,
): Promise<Result<User, NameTaken | PasswordProblem>> {
  const chosen = checkPassword(password, name);
  if (!chosen.ok) return chosen;
  const user = {
    id: ids(),
    name: name.normalize('NFC'),
    passwordHash: await passwords.hash(password),
    bookId: ids(),
    createdAt: new Date(now()).toISOString(),
  };
  return (await store.accounts.addUser(user)) ? ok(user) : refuse({ type: 'name-taken' });
}
