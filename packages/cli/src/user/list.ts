import { ok } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { installationCommand } from '../installation/installation-command.ts';

export function addListUsers(user: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(user, desk, { use: 'list', about: say('user.list') })
    .option('--json', say('option.json'))
    .action(({ json }: { readonly json?: boolean }) =>
      atWorkplace(desk, async ({ store }) => {
        const users = (await store.accounts.users()).map(({ id, name, bookId, createdAt, passwordHash }) => ({
          id,
          name,
          book: bookId,
          createdAt,
          setUp: passwordHash !== '',
        }));
        const text = users.map(({ name, book }) => `${name}  ${book}`).join('\n');
        return ok({ text: json ? JSON.stringify(users, null, 2) : text || say('user.none') });
      }),
    );
}
