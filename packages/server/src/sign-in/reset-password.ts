import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import type { User } from '@kennis/store';
import type { Workplace } from '../workplace.ts';
import { addUser, type NameTaken } from './add-user.ts';
import { checkPassword, type PasswordProblem } from './check-password.ts';
import { isSetUp, setUpFirstUser } from './first-user.ts';
import { createPasswords } from './passwords.ts';

/** Makes a user, from the machine itself. The first one gets what was imported before. */
export async function createUser(
  workplace: Workplace,
  name: string,
  password: string,
): Promise<Result<User, NameTaken | PasswordProblem>> {
  const needs = { ...workplace, passwords: createPasswords() };
  return (await isSetUp(workplace.store.accounts))
    ? addUser(needs, name, password)
    : setUpFirstUser(needs, name, password);
}

/** Gives a user another password, from the machine itself, and signs them out everywhere. */
export async function resetPassword(
  { store: { accounts } }: Workplace,
  name: string,
  password: string,
): Promise<Result<User, PasswordProblem | (Problem & { readonly type: 'user-missing' })>> {
  const user = await accounts.userByName(name.normalize('NFC'));
  if (user === null) return refuse({ type: 'user-missing', name });
  const chosen = checkPassword(password, user.name);
  if (!chosen.ok) return chosen;
  await accounts.setPassword(user.id, await createPasswords().hash(password));
  await accounts.endOtherSessions(user.id, null);
  return ok(user);
}
