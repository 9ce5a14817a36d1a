import { dayOf, listPeople, ok, type PeopleQuery, printPerson } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { personLine } from './person-line.ts';

interface Options extends BookOptions {
  readonly order: PeopleQuery['order'];
  readonly tag?: string;
  readonly organisation?: string;
  readonly warmth?: 'warm' | 'cool' | 'new';
  readonly deleted?: boolean;
  readonly limit?: number;
}

export function addListPeople(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'list', about: say('people.list'), takes: ['json', 'now'] })
    .addOption(
      new Option('--order <order>', say('people.order'))
        .choices(['name', 'warmth', 'recent', 'added'])
        .default('name'),
    )
    .option('--tag <tag>', say('people.with-tag'))
    .option('--organisation <name>', say('people.at-organisation'))
    .addOption(new Option('--warmth <warmth>', say('people.of-warmth')).choices(['warm', 'cool', 'new']))
    .option('--deleted', say('people.deleted'))
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((options: Options) => list(desk, options));
}

function list(desk: Desk, options: Options): Promise<void> {
  const { tag, organisation, warmth, deleted, order, limit } = options;
  return atBook(desk, options, async ({ book, context }) => {
    const rows = await listPeople(
      book,
      {
        order,
        ...(tag !== undefined && { tag }),
        ...(organisation !== undefined && { organisation }),
        ...(deleted && { deleted }),
        ...(warmth && { warmth: { is: warmth, today: dayOf(context.now, context.zone) } }),
      },
      limit ?? Number.POSITIVE_INFINITY,
    );
    const text = rows.length === 0 ? desk.words.say('people.none') : rows.map(personLine).join('\n');
    return ok({ text, json: rows.map(printPerson) });
  });
}
