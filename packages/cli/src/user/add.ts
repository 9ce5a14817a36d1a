import { createUser, ok } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { installationCommand } from '../installation/installation-command.ts';
import { askPassword } from './ask-password.ts';

export function addAddUser(user: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(user, desk, { use: 'add <name>', about: say('user.add') }).action(
    async (name: string) => {
      const password = await askPassword(desk);
      await atWorkplace(desk, async (workplace) => {
        const added = await createUser(workplace, name.trim(), password);
        return added.ok ? ok({ text: say('user.is-added', { name: added.value.name }) }) : added;
      });
    },
  );
}
