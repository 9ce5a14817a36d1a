import {
  type Book,
  type Context,
  contextOf,
  type Means,
  type OpenedBook,
  type Origin,
  openBook,
  openWorkplace,
  type Problem,
  type Result,
  readConfig,
  type SettingFields,
  type Workplace,
} from '@kennis/server';
import { type Command, InvalidArgumentError } from 'commander';
import { type Desk, refused } from './desk.ts';
import { createWords, type Words } from './words.ts';

/** What a command does its work with. */
export interface AtBook extends OpenedBook {
  readonly book: Book;
  readonly workplace: Workplace;
  readonly means: Means;
  /** Now, the owner's zone, ids. */
  readonly context: Context;
  /** In the owner's language and address, unless another was asked for. */
  readonly words: Words;
  /** Who writes, and why. */
  readonly origin: Origin;
}

/** What a command gives: lines for people, and the same for programs where it reads. */
export interface Output {
  readonly text: string;
  readonly json?: unknown;
}

/** The options that every command on a book takes. */
export interface BookOptions {
  readonly book?: string;
  readonly json?: boolean;
  /** An instant, ISO 8601. */
  readonly now?: string;
}

/** A command on a book: `--book` always, `--json` and `--now` where it reads and where it depends on the time. */
export function bookCommand(
  parent: Command,
  { words }: Desk,
  {
    use,
    about,
    takes,
  }: { readonly use: string; readonly about: string; readonly takes: readonly ('json' | 'now')[] },
): Command {
  const command = parent.command(use).description(about).option('--book <book>', words.say('option.book'));
  if (takes.includes('json')) command.option('--json', words.say('option.json'));
  if (takes.includes('now')) command.option('--now <instant>', words.say('option.now'), parseInstant);
  return command;
}

/** Opens the book that the options mean, works on it, prints what came of it, and leaves with the right exit code. */
export async function atBook(
  desk: Desk,
  options: BookOptions,
  work: (at: AtBook) => Promise<Result<Output, Problem>>,
): Promise<void> {
  const config = readConfig(desk.shell.env, desk.shell.folder);
  if (!config.ok) return refused(desk, config.problem);
  const { now: asked } = options;
  const workplace = await openWorkplace(
    config.value,
    asked === undefined ? desk.shell.now : () => Date.parse(asked),
  );
  try {
    const opened = await openBook(workplace, options.book);
    if (!opened.ok) return refused(desk, opened.problem);
    const { book, user } = opened.value;
    const origin = { cause: 'cli', user: user.id } as const;
    const context = await contextOf(book, workplace);
    const words = await wordsFor(desk, book);
    const done = await work({ book, user, workplace, means: workplace, context, words, origin });
    if (!done.ok) return refused({ ...desk, words }, done.problem);
    print(desk, options, done.value);
  } finally {
    await workplace.close();
  }
}

async function wordsFor({ words, languageAsked }: Desk, book: Book): Promise<Words> {
  const chosen = (await book.record('setting'))?.fields as SettingFields | undefined;
  const { language, address } = words.reader;
  return createWords({
    language: languageAsked ? language : (chosen?.language ?? language),
    address: chosen?.address ?? address,
  });
}

/** Prints JSON where that was asked for, lines otherwise. */
export function print({ shell }: Desk, { json }: BookOptions, output: Output): void {
  const text = json ? JSON.stringify(output.json, null, 2) : output.text;
  if (text !== '') shell.out(`${text}\n`);
}

function parseInstant(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError(`‘${text}’ is not an instant. One that is: 2026-11-21T19:30:00Z`);
  }
  return new Date(text).toISOString();
}
