import { resolve } from 'node:path';
import { ok, restore } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { installationCommand } from './installation-command.ts';

export function addRestore(program: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(program, desk, { use: 'restore <file>', about: say('restore') }).action(
    (file: string) =>
      atWorkplace(desk, async (workplace) => {
        const done = await restore(workplace, resolve(desk.shell.folder, file));
        return done.ok ? ok({ text: say('restore.is-done', { kept: done.value.kept }) }) : done;
      }),
  );
}
