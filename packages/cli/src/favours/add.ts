import { addFavourTo, type FavourWhat, favourKinds, ok, printPlain } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from '../people/the-person.ts';
import { favourLine } from './favour-line.ts';

interface Options extends BookOptions {
  readonly by: 'me' | 'them';
  readonly kind: FavourWhat;
  readonly on?: string;
  readonly grewFrom?: string;
  readonly goal?: string;
}

export function addAddFavour(favours: Command, desk: Desk): void {
  const { say } = desk.words;
  const use = 'add <person> <text...>';
  bookCommand(favours, desk, { use, about: say('favours.add'), takes: ['json', 'now'] })
    .addOption(new Option('--by <who>', say('favours.by')).choices(['me', 'them']).default('me'))
    .addOption(new Option('--kind <kind>', say('favours.kind')).choices(favourKinds).default('information'))
    .option('--on <day>', say('people.on'))
    .option('--grew-from <id>', say('favours.grew-from'))
    .option('--goal <id>', say('option.goal'))
    .action((person: string, text: readonly string[], options: Options) =>
      add(desk, person, text.join(' '), options),
    );
}

function add(desk: Desk, person: string, text: string, options: Options): Promise<void> {
  const { by, kind: what, on, grewFrom, goal } = options;
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    const of = await thePerson(book, person);
    if (!of.ok) return of;
    const { id, fields } = of.value.person;
    const intent = { by, person: id, what, text, on, grewFrom, goal };
    const added = await addFavourTo(book, intent, origin, context);
    if (!added.ok) return added;
    return ok({ text: favourLine(added.value, fields.name.full, words), json: printPlain(added.value) });
  });
}
