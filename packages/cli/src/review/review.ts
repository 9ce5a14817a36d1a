import { dayOf, ok, periodOf, printReview, readYearReview } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { reviewText } from './review-text.ts';

interface Options extends BookOptions {
  readonly year?: number;
  readonly twelveMonths?: boolean;
}

export function addReview(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'review', about: say('review'), takes: ['json', 'now'] })
    .option('--year <year>', say('review.year'), parseCount)
    .option('--twelve-months', say('review.twelve-months'))
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const today = dayOf(context.now, context.zone);
        const asked = { year: options.year, months: options.twelveMonths === true };
        const read = await readYearReview(book, periodOf(asked, today), context);
        return ok({ text: reviewText(read, words), json: printReview(read) });
      }),
    );
}
