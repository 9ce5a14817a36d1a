import { basename, resolve } from 'node:path';
import {
  applyImport,
  type FileProblem,
  type ImportView,
  ok,
  openImportFile,
  type Problem,
  previewImport,
  reasonText,
  refuse,
  workerName,
} from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand, type Output } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import type { Language } from '../language.ts';
import type { Words } from '../words.ts';

interface Options extends BookOptions {
  readonly dryRun?: boolean;
}

export function addImport(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'import <file>', about: say('import'), takes: ['json', 'now'] })
    .option('--dry-run', say('import.dry-run'))
    .action((file: string, options: Options) => importFile(desk, file, options));
}

function importFile(desk: Desk, file: string, options: Options): Promise<void> {
  const keep = !options.dryRun;
  return atBook(desk, options, async ({ book, user, workplace, words }) => {
    const { store, now, ids } = workplace;
    const { language } = words.reader;
    const read = await openImportFile(resolve(desk.shell.folder, file));
    if (!read.ok) return refuse(unfit(file, read.problem, language));
    const means = { book, jobs: store.jobs, now, ids };
    const named = { name: basename(file), bytes: read.value };
    const previewed = await previewImport(means, named, { user: user.id, language, keep });
    if (!previewed.ok) return refuse(unfit(file, previewed.problem, language));
    if (!keep) return ok(output(previewed.value, words, 'import.would'));
    const applied = await applyImport(means, previewed.value.id, workerName());
    return applied.ok ? ok(output(applied.value, words, 'import.has')) : applied;
  });
}

function unfit(file: string, problem: FileProblem, language: Language): Problem {
  if (problem.type === 'file-unreadable') return { type: 'file-unreadable', file, why: problem.why };
  return { type: 'file-unfit', file, why: reasonText(problem, language) };
}

function output(view: ImportView, { say }: Words, key: 'import.would' | 'import.has'): Output {
  const { id, counts, problems, problemCount } = view;
  const lines = problems.map(({ at, reason }) => (at > 0 ? say('import.at', { at, reason }) : reason));
  const more = problemCount - problems.length;
  const text = [
    say(key, { ...counts, import: id }),
    ...lines,
    ...(more > 0 ? [say('import.more', { more })] : []),
  ];
  const json = { ...counts, problems: problems.map(({ at, reason }) => ({ at, reason })) };
  return { text: text.join('\n'), json: key === 'import.has' ? { import: id, ...json } : json };
}
