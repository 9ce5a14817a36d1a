import { resolve } from 'node:path';
import { backup, ok } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { installationCommand } from './installation-command.ts';

export function addBackup(program: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(program, desk, { use: 'backup <file>', about: say('backup') }).action((file: string) =>
    atWorkplace(desk, async (workplace) => {
      const path = resolve(desk.shell.folder, file);
      const done = await backup(workplace, path);
      return done.ok
        ? ok({ text: say('backup.is-made', { file: path, megabytes: done.value.bytes / 1e6 }) })
        : done;
    }),
  );
}
