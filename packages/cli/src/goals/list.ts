import { ok, printGoal, readGoals, servedGoalSentence } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { goalLine } from './goal-line.ts';

export function addListGoals(goals: Command, desk: Desk): void {
  const about = desk.words.say('goals.list');
  bookCommand(goals, desk, { use: 'list', about, takes: ['json'] }).action((options: BookOptions) =>
    atBook(desk, options, async ({ book, words }) => {
      const found = await readGoals(book);
      const lines = found.flatMap((served) => [
        goalLine(served.goal, words),
        `  ${words.sentence(servedGoalSentence(served))}`,
      ]);
      const text = lines.length === 0 ? words.say('goals.none') : lines.join('\n');
      return ok({ text, json: found.map(printGoal) });
    }),
  );
}
