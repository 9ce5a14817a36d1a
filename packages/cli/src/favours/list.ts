import { ok, printPlain } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { namesOf } from '../people/names-of.ts';
import { thePerson } from '../people/the-person.ts';
import { favourLine } from './favour-line.ts';

interface Options extends BookOptions {
  readonly person?: string;
  readonly limit?: number;
}

export function addListFavours(favours: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(favours, desk, { use: 'list', about: say('favours.list'), takes: ['json'] })
    .option('--person <person>', say('option.person'))
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((options: Options) => list(desk, options));
}

function list(desk: Desk, options: Options): Promise<void> {
  const { person, limit = 100 } = options;
  return atBook(desk, options, async ({ book, words }) => {
    const of = person === undefined ? null : await thePerson(book, person);
    if (of && !of.ok) return of;
    const found = of
      ? await book.linked('favour', of.value.person.id, { limit })
      : await book.days('favour', { order: 'desc', limit });
    const nameOf = await namesOf(
      book,
      found.map(({ fields }) => fields.person),
    );
    const lines = found.map((favour) => favourLine(favour, nameOf(favour.fields.person), words));
    const text = lines.length === 0 ? words.say('favours.none') : lines.join('\n');
    return ok({ text, json: found.map(printPlain) });
  });
}
