import { deletePersonIn, ok } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { personLine } from './person-line.ts';
import { thePerson } from './the-person.ts';

export function addDeletePerson(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'delete <person>', about: say('people.delete'), takes: [] }).action(
    (person: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, origin }) => {
        const found = await thePerson(book, person);
        if (!found.ok) return found;
        const deleted = await deletePersonIn(book, found.value.person.id, origin);
        return deleted.ok
          ? ok({ text: say('people.is-deleted', { person: personLine(deleted.value) }) })
          : deleted;
      }),
  );
}
