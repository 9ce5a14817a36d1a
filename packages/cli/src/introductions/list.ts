import { isIntroductionOpen, ok, printIntroduction } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { namesOf } from '../people/names-of.ts';
import { introductionLines } from './introduction-lines.ts';

interface Options extends BookOptions {
  readonly all?: boolean;
  readonly limit?: number;
}

export function addListIntroductions(introductions: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(introductions, desk, { use: 'list', about: say('introductions.list'), takes: ['json'] })
    .option('--all', say('introductions.all'))
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, words }) => {
        const read = await book.days('introduction', { order: 'desc', limit: options.limit ?? 100 });
        const found = options.all ? read : read.filter(({ fields }) => isIntroductionOpen(fields));
        const nameOf = await namesOf(
          book,
          found.flatMap(({ fields }) => [fields.a, fields.b]),
        );
        const lines = found.flatMap((each) => introductionLines(each, nameOf, words));
        const text = lines.length === 0 ? words.say('introductions.none') : lines.join('\n');
        return ok({ text, json: found.map(printIntroduction) });
      }),
    );
}
