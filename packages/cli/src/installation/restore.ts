import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ok, refuse, restore } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { fileTrouble } from '../file-trouble.ts';
import { installationCommand } from './installation-command.ts';

export function addRestore(program: Command, desk: Desk): void {
  const { say } = desk.words;
  installationCommand(program, desk, { use: 'restore <file>', about: say('restore') }).action(
    (file: string) =>
      atWorkplace(desk, async (workplace) => {
        const path = resolve(desk.shell.folder, file);
        const trouble = await access(path).catch(fileTrouble);
        if (trouble) return refuse({ type: 'file-unreadable', file, why: trouble });
        const done = await restore(workplace, path);
        return done.ok ? ok({ text: say('restore.is-done', { kept: done.value.kept }) }) : done;
      }),
  );
}
