import type { Command } from 'commander';
import type { Desk } from '../desk.ts';

/**
 * A command on the installation as a whole. `--book` is taken, as by every command, but nothing is narrowed by it, which is
 * said on stderr.
 */
export function installationCommand(
  parent: Command,
  { shell, words }: Desk,
  { use, about }: { readonly use: string; readonly about: string },
): Command {
  return parent
    .command(use)
    .description(about)
    .option('--book <book>', words.say('option.book.whole'))
    .hook('preAction', (command) => {
      if (command.opts().book !== undefined) shell.error(`${words.say('book.whole')}\n`);
    });
}
