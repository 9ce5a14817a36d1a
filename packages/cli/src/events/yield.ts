import { ok, printEventYield, readEventYield, refuse } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { clubLine, yieldLines } from '../review/review-text.ts';
import { eventLine } from './event-line.ts';

export function addEventYield(events: Command, desk: Desk): void {
  const about = desk.words.say('events.yield');
  bookCommand(events, desk, { use: 'yield <id>', about, takes: ['json', 'now'] }).action(
    (id: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const read = await readEventYield(book, id, context);
        if (!read) return refuse({ type: 'event-missing' });
        const lines = [
          eventLine(read.event.event),
          ...yieldLines(read.event, words).map((line) => `  ${line}`),
        ];
        const club = read.club ? [clubLine(read.club, words)] : [];
        return ok({ text: [...lines, ...club].join('\n'), json: printEventYield(read) });
      }),
  );
}
