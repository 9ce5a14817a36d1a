import { ok, removeLineIn } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';

export function addRemoveLine(lines: Command, desk: Desk): void {
  const about = desk.words.say('lines.remove');
  bookCommand(lines, desk, { use: 'remove <id>', about, takes: [] }).action(
    (id: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, origin, words }) => {
        const removed = await removeLineIn(book, id, origin);
        return removed.ok ? ok({ text: words.say('lines.is-removed') }) : removed;
      }),
  );
}
