import { userInfo } from 'node:os';
import { type Result, refuse } from '@kennis/domain';
import type { Accounts, User } from '@kennis/store';
import { addUser, type NameTaken } from './add-user.ts';
import { checkPassword, type PasswordProblem } from './check-password.ts';
import type { Passwords } from './passwords.ts';

interface Needs {
  readonly store: { readonly accounts: Accounts };
  readonly now: () => number;
  readonly ids: () => string;
}

/** Whether somebody can sign in. */
export async function isSetUp(accounts: Accounts): Promise<boolean> {
  return (await accounts.users()).some(({ passwordHash }) => passwordHash !== '');
}

/**
 * A user that commands can work for before anybody was set up, named as on this machine. Nobody can sign in as them; the
 * set-up gives them the name and password that are chosen there, so that what was imported until then is theirs.
 */
export async function makeUserBeforeSetUp({ store, now, ids }: Needs): Promise<User> {
  const name = userInfo().username || 'kennis';
  const createdAt = new Date(now()).toISOString();
  const user = { id: ids(), name, passwordHash: '', bookId: ids(), createdAt };
  await store.accounts.addUser(user);
  return (await store.accounts.userByName(name)) ?? user;
}

/** The first user who can sign in: new, or the one that commands made. */
export async function setUpFirstUser(
  needs: Needs & { readonly passwords: Passwords },
  name: string,
  password: string,
): Promise<Result<User, NameTaken | PasswordProblem>> {
  const { accounts } = needs.store;
  const [before] = await accounts.users();
  if (!before) return addUser(needs, name, password);
  const chosen = checkPassword(password, name);
  if (!chosen.ok) return chosen;
  if (!(await accounts.rename(before.id, name.normalize('NFC')))) return refuse({ type: 'name-taken' });
  await accounts.setPassword(before.id, await needs.passwords.hash(password));
  return { ok: true, value: { ...before, name: name.normalize('NFC') } };
}
