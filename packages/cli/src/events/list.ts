import { dayOf, listEvents, ok, printEvent } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { eventLine } from './event-line.ts';

interface Options extends BookOptions {
  readonly past?: boolean;
  readonly limit?: number;
}

export function addListEvents(events: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(events, desk, { use: 'list', about: say('events.list'), takes: ['json', 'now'] })
    .option('--past', say('events.past'))
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const today = dayOf(context.now, context.zone);
        const found = await listEvents(book, options.past ? 'past' : 'coming', today, options.limit ?? 100);
        const text = found.length === 0 ? words.say('events.none') : found.map(eventLine).join('\n');
        return ok({ text, json: found.map(printEvent) });
      }),
    );
}
