import { addPersonTo, ok, printPerson } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { personLine } from './person-line.ts';
import { type PersonOptions, personIntent, takePersonOptions } from './person-options.ts';

export function addAddPerson(people: Command, desk: Desk): void {
  const command = bookCommand(people, desk, {
    use: 'add <name...>',
    about: desk.words.say('people.add'),
    takes: ['json', 'now'],
  });
  takePersonOptions(command, desk).action((name: readonly string[], options: PersonOptions) =>
    atBook(desk, options, async ({ book, means, origin }) => {
      const added = await addPersonTo(
        book,
        { ...personIntent(options), name: name.join(' ') },
        origin,
        means,
      );
      return added.ok ? ok({ text: personLine(added.value), json: printPerson(added.value) }) : added;
    }),
  );
}
