import { type Checked, checkInstallation, ok } from '@kennis/server';
import type { Command } from 'commander';
import { atWorkplace } from '../at-workplace.ts';
import type { Desk } from '../desk.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Words } from '../words.ts';
import { installationCommand } from './installation-command.ts';

export function addDoctor(program: Command, desk: Desk): void {
  const { words } = desk;
  installationCommand(program, desk, { use: 'doctor', about: words.say('doctor') })
    .option('--json', words.say('option.json'))
    .action(({ json }: { readonly json?: boolean }) =>
      atWorkplace(desk, async (workplace) => {
        const checks = await checkInstallation(workplace);
        if (checks.some((check) => !check.ok)) desk.leave(exitCodes.refused);
        const lines = checks.map((check) => line(check, words)).join('\n');
        return ok({ text: json ? JSON.stringify(checks, null, 2) : lines });
      }),
    );
}

function line({ name, ok: well, about }: Checked, { say }: Words): string {
  return `${well ? '✓' : '✗'} ${say(`doctor.${name}`, { ...about, ok: well ? 'yes' : 'no' })}`;
}
