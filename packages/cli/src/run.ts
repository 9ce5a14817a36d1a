import { Command, CommanderError } from 'commander';
import { addCommands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { languageOf, parseLanguage } from './language.ts';
import type { Shell } from './shell.ts';
import { createWords, type Words } from './words.ts';

/** Runs one command line and gives its exit code. */
export async function run(words: readonly string[], shell: Shell): Promise<number> {
  const exit = { code: exitCodes.done as number };
  const program = createProgram(shell, createWords(askedLanguage(words) ?? languageOf(shell.env)), (code) => {
    exit.code = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exit.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
}

function createProgram(shell: Shell, words: Words, leave: (code: number) => void): Command {
  const program = new Command('kennis')
    .description(words.say('kennis'))
    .option('--language <language>', words.say('option.language'))
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.error });
  addCommands(program, { shell, words, leave });
  return program;
}

/** Descriptions are made before options are read, so the language is looked up first. */
function askedLanguage(words: readonly string[]) {
  const at = words.findIndex((word) => word.startsWith('--language'));
  if (at === -1) return null;
  return parseLanguage(words[at]?.split('=')[1] ?? words[at + 1] ?? '');
}
