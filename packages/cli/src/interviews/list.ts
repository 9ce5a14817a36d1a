import { dayOf, ok, printInterview, readInterviews } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { interviewLines } from './interview-lines.ts';

interface Options extends BookOptions {
  readonly limit?: number;
}

export function addListInterviews(interviews: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(interviews, desk, { use: 'list', about: say('interviews.list'), takes: ['json', 'now'] })
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const today = dayOf(context.now, context.zone);
        const found = (await readInterviews(book, today, options.limit ?? 100)).map(printInterview);
        const lines = found.flatMap((each) => interviewLines(each, words));
        return ok({
          text: lines.length === 0 ? words.say('interviews.none') : lines.join('\n'),
          json: found,
        });
      }),
    );
}
