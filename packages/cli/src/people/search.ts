import { ok, printPerson, searchPeople } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { personLine } from './person-line.ts';

interface Options extends BookOptions {
  readonly limit?: number;
}

export function addSearchPeople(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'search <words...>', about: say('people.search'), takes: ['json'] })
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((words: readonly string[], options: Options) =>
      atBook(desk, options, async ({ book }) => {
        const rows = await searchPeople(book, words.join(' '), options.limit ?? 20);
        const text = rows.length === 0 ? say('people.none') : rows.map(personLine).join('\n');
        return ok({ text, json: rows.map(printPerson) });
      }),
    );
}
