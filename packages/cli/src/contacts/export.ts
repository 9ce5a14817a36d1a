import { lstat, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ExportFormat, exportBook, exportFormats, ok } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';

interface Options extends BookOptions {
  readonly format: ExportFormat;
  readonly output?: string;
}

export function addExport(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'export', about: say('export'), takes: ['now'] })
    .addOption(new Option('--format <format>', say('export.format')).choices(exportFormats).default('json'))
    .option('--output <file>', say('export.output'))
    .action((options: Options) => exportAll(desk, options));
}

function exportAll(desk: Desk, { format, output, ...options }: Options): Promise<void> {
  return atBook(desk, options, async ({ book, means, words }) => {
    const { pieces } = await exportBook(book, format, { ...means, language: words.reader.language });
    if (output === undefined) {
      for await (const piece of pieces) desk.shell.out(piece);
      return ok({ text: '' });
    }
    const file = resolve(desk.shell.folder, output);
    await write(file, pieces);
    return ok({ text: words.say('export.is-in', { file }) });
  });
}

/** The file appears when it is whole. Only its owner can read it: it is about other people. */
async function write(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const held = await lstat(file).catch(() => null);
  if (held && !held.isFile()) return writeFile(file, pieces);
  const part = `${file}.part`;
  try {
    await writeFile(part, pieces, { mode: 0o600 });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
