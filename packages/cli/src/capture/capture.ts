import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CaptureDraft,
  capture,
  captureLine,
  type KnownPerson,
  ok,
  type Problem,
  printDraft,
  type Result,
  readConfig,
  recordDraft,
  refuse,
} from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand, print } from '../at-book.ts';
import { type Desk, refused } from '../desk.ts';
import { draftText } from './draft-text.ts';
import { readKnown } from './read-known.ts';

interface Options extends BookOptions {
  readonly dryRun?: boolean;
  readonly known?: string;
}

export function addCapture(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'capture <text...>', about: say('capture'), takes: ['json', 'now'] })
    .option('--dry-run', say('capture.dry-run'))
    .option('--known <file>', say('capture.known'))
    .action((text: readonly string[], options: Options) => captureText(desk, text.join(' '), options));
}

async function captureText(desk: Desk, text: string, options: Options): Promise<void> {
  if (!options.dryRun && options.known !== undefined) return refused(desk, { type: 'known-without-dry-run' });
  if (options.dryRun && (options.known !== undefined || !hasData(desk))) return dryRun(desk, text, options);
  return atBook(desk, options, async ({ book, means, origin, words }) => {
    const draft = await captureLine(book, text, means);
    const output = { text: draftText(draft, words), json: printDraft(draft) };
    if (options.dryRun) return ok(output);
    const recorded = await recordDraft(book, draft, text, origin, means);
    if (recorded.ok) return ok(output);
    return recorded.problem.type === 'nobody-chosen' ? refuse({ type: 'capture-nobody' }) : recorded;
  });
}

/** Reads the line without opening any book: only the people in the file are known. */
async function dryRun(desk: Desk, text: string, options: Options): Promise<void> {
  const known: Result<readonly KnownPerson[], Problem> = options.known
    ? await readKnown(desk.shell.folder, options.known)
    : ok([]);
  if (!known.ok) return refused(desk, known.problem);
  const now = options.now ?? new Date(desk.shell.now()).toISOString();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const draft: CaptureDraft = capture(text, { now, zone, known: known.value });
  print(desk, options, { text: draftText(draft, desk.words), json: printDraft(draft) });
}

function hasData({ shell }: Desk): boolean {
  const config = readConfig(shell.env, shell.folder);
  if (!config.ok) return true;
  return config.value.databaseUrl !== null || existsSync(join(config.value.dataFolder, 'kennis.db'));
}
