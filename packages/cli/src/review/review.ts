import { dayOf, ok, periodOf, printReview, readYearReview, refuse } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { reviewText } from './review-text.ts';

interface Options extends BookOptions {
  readonly year?: number;
  readonly twelveMonths?: boolean;
}

/** Nobody who uses Kennis looks back further. */
const first = 1900;

export function addReview(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'review', about: say('review'), takes: ['json', 'now'] })
    .option('--year <year>', say('review.year'), parseCount)
    .option('--twelve-months', say('review.twelve-months'))
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const today = dayOf(context.now, context.zone);
        const last = Number(today.slice(0, 4));
        const { year } = options;
        if (year !== undefined && options.twelveMonths) return refuse({ type: 'two-periods' });
        if (year !== undefined && (year < first || year > last)) return refuse(outOfRange(year, last));
        const asked = { year, months: options.twelveMonths === true };
        const read = await readYearReview(book, periodOf(asked, today), context);
        return ok({ text: reviewText(read, words), json: printReview(read) });
      }),
    );
}

function outOfRange(year: number, last: number) {
  return { type: 'year-out-of-range', year: String(year), first: String(first), last: String(last) };
}
