import { editPersonIn, ok, printPerson } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { personLine } from './person-line.ts';
import { type PersonOptions, personIntent, takePersonOptions } from './person-options.ts';
import { thePerson } from './the-person.ts';

interface Options extends PersonOptions {
  readonly name?: string;
}

export function addEditPerson(people: Command, desk: Desk): void {
  const { say } = desk.words;
  const command = bookCommand(people, desk, {
    use: 'edit <person>',
    about: say('people.edit'),
    takes: ['json', 'now'],
  }).option('--name <name>', say('person.name'));
  takePersonOptions(command, desk).action((person: string, options: Options) =>
    atBook(desk, options, async ({ book, origin }) => {
      const found = await thePerson(book, person);
      if (!found.ok) return found;
      const intent = { ...personIntent(options), ...(options.name !== undefined && { name: options.name }) };
      const edited = await editPersonIn(book, found.value.person.id, intent, origin);
      return edited.ok ? ok({ text: personLine(edited.value), json: printPerson(edited.value) }) : edited;
    }),
  );
}
