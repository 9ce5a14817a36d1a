import { fillExample, ok } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';

interface Options extends BookOptions {
  readonly people: number;
  readonly years: number;
}

export function addExample(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'example', about: say('example'), takes: ['json', 'now'] })
    .option('--people <number>', say('example.people'), parseCount, 300)
    .option('--years <number>', say('example.years'), parseCount, 3)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, user, means, words }) => {
        const { people, years } = options;
        const filled = await fillExample(
          book,
          { people, years, language: words.reader.language },
          user.id,
          means,
        );
        if (!filled.ok) return filled;
        return ok({
          text: words.say('example.is-there', { people, import: filled.value.import }),
          json: filled.value,
        });
      }),
    );
}
