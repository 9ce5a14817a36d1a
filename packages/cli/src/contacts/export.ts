import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
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

/** Only the owner of the file can read it: it is about other people. */
async function write(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const stream = createWriteStream(file, { mode: 0o600 });
  await once(stream, 'open');
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}
