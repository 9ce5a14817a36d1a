import type { Problem } from '@kennis/server';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { addCommands } from './commands.ts';
import { type Desk, refused } from './desk.ts';
import { exitCodes } from './exit-codes.ts';
import { fileOf, fileTrouble } from './file-trouble.ts';
import { languageOf, parseLanguage } from './language.ts';
import type { Shell } from './shell.ts';
import { usageInDutch } from './usage-in-dutch.ts';
import { createWords } from './words.ts';

/** Runs one command line and gives its exit code. */
export async function run(words: readonly string[], shell: Shell): Promise<number> {
  const exit = { code: exitCodes.done as number };
  const asked = askedLanguage(words);
  const desk: Desk = {
    shell,
    words: createWords({ language: asked ?? languageOf(shell.env), address: 'je' }),
    languageAsked: asked !== null,
    leave: (code) => {
      exit.code = code;
    },
  };
  try {
    await createProgram(desk).parseAsync(words, { from: 'user' });
    return exit.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    failed(desk, error);
    return exitCodes.refused;
  }
}

/** What nobody foresaw, said without a stack unless that is asked for. */
function failed(desk: Desk, error: unknown): void {
  if (error instanceof Error && 'problem' in error) {
    refused(desk, error.problem as Problem);
    return;
  }
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    refused(desk, { type: 'storage-full' });
    return;
  }
  const file = error instanceof Error ? fileOf(error) : null;
  if (file !== null && !desk.shell.env.KENNIS_LOG) {
    refused(desk, { type: 'file-failed', file, why: fileTrouble(error) });
    return;
  }
  const stack = desk.shell.env.KENNIS_LOG && error instanceof Error ? error.stack : undefined;
  refused(desk, {
    type: 'unexpected',
    text: stack ?? (error instanceof Error ? error.message : String(error)),
  });
}

function createProgram(desk: Desk): Command {
  const { shell, words } = desk;
  const parser = words.reader.language === 'nl' ? usageInDutch : (text: string) => text;
  const program = new Command('kennis')
    .description(words.say('kennis'))
    .option('--language <language>', words.say('option.language'), takeLanguage)
    .helpOption('-h, --help', words.say('help'))
    .helpCommand('help [command]', words.say('help'))
    .configureHelp({
      styleTitle: parser,
      styleUsage: parser,
      styleOptionDescription: parser,
      styleSubcommandTerm: parser,
    })
    .exitOverride()
    .configureOutput({
      writeOut: shell.out,
      writeErr: shell.error,
      outputError: (text, write) => write(parser(text)),
    });
  addCommands(program, desk);
  return program;
}

function takeLanguage(text: string): string {
  if (parseLanguage(text)) return text;
  throw new InvalidArgumentError('Allowed choices are nl, en.');
}

/** Descriptions are made before options are read, so the language is looked up first. */
function askedLanguage(words: readonly string[]) {
  const at = words.findIndex((word) => word.startsWith('--language'));
  if (at === -1) return null;
  return parseLanguage(words[at]?.split('=')[1] ?? words[at + 1] ?? '');
}
