import { ok, printPlain } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { lineLine } from './line-line.ts';

export function addListLines(lines: Command, desk: Desk): void {
  const about = desk.words.say('lines.list');
  bookCommand(lines, desk, { use: 'list', about, takes: ['json'] }).action((options: BookOptions) =>
    atBook(desk, options, async ({ book, words }) => {
      const own = await book.all('line', { limit: 500 });
      const text = own.length === 0 ? words.say('lines.none') : own.map(lineLine).join('\n');
      return ok({ text, json: own.map(printPlain) });
    }),
  );
}
