import { ok, resetPassword } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { installationCommand } from '../installation/installation-command.ts';
import { askPassword } from './ask-password.ts';

export function addResetUser(user: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(user, desk, { use: 'reset <name>', about: say('user.reset') }).action(
    async (name: string) => {
      const password = await askPassword(desk);
      await atWorkplace(desk, async (workplace) => {
        const reset = await resetPassword(workplace, name.trim(), password);
        return reset.ok ? ok({ text: say('user.is-reset', { name: reset.value.name }) }) : reset;
      });
    },
  );
}
