import { addGoalTo, ok, printPlain } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { goalLine } from './goal-line.ts';

interface Options extends BookOptions {
  readonly why?: string;
}

export function addAddGoal(goals: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(goals, desk, { use: 'add <text...>', about: say('goals.add'), takes: ['json', 'now'] })
    .option('--why <text>', say('goals.why'))
    .action((text: readonly string[], options: Options) =>
      atBook(desk, options, async ({ book, origin, context, words }) => {
        const intent = { text: text.join(' '), why: options.why };
        const added = await addGoalTo(book, intent, origin, context);
        if (!added.ok) return added;
        return ok({ text: goalLine(added.value, words), json: printPlain(added.value) });
      }),
    );
}
