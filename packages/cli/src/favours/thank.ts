import { ok, printPlain, thankFavourIn } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { namesOf } from '../people/names-of.ts';
import { favourLine } from './favour-line.ts';

interface Options extends BookOptions {
  readonly on?: string;
}

export function addThankFavour(favours: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(favours, desk, { use: 'thank <id>', about: say('favours.thank'), takes: ['json', 'now'] })
    .option('--on <day>', say('people.on'))
    .action((id: string, options: Options) =>
      atBook(desk, options, async ({ book, origin, context, words }) => {
        const thanked = await thankFavourIn(book, id, options.on, origin, context);
        if (!thanked.ok) return thanked;
        const { person } = thanked.value.fields;
        const nameOf = await namesOf(book, [person]);
        return ok({
          text: favourLine(thanked.value, nameOf(person), words),
          json: printPlain(thanked.value),
        });
      }),
    );
}
