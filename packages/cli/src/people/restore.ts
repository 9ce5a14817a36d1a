import { ok, refuse, restorePersonIn } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { personLine } from './person-line.ts';

export function addRestorePerson(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'restore <id>', about: say('people.restore'), takes: [] }).action(
    (id: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, origin }) => {
        const restored = await restorePersonIn(book, id, origin);
        return restored.ok
          ? ok({ text: personLine(restored.value) })
          : refuse(
              restored.problem.type === 'not-found' ? { type: 'deleted-missing', id } : restored.problem,
            );
      }),
  );
}
