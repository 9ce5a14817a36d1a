import { changeGoalIn, ok, printPlain } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { goalLine } from './goal-line.ts';

interface Options extends BookOptions {
  readonly how: 'reached' | 'let-go' | 'open';
}

export function addEndGoal(goals: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(goals, desk, { use: 'end <id>', about: say('goals.end'), takes: ['json', 'now'] })
    .addOption(
      new Option('--how <how>', say('goals.how')).choices(['reached', 'let-go', 'open']).default('reached'),
    )
    .action((id: string, options: Options) =>
      atBook(desk, options, async ({ book, origin, context, words }) => {
        const ending = options.how === 'open' ? null : options.how;
        const ended = await changeGoalIn(book, id, { ending }, origin, context);
        if (!ended.ok) return ended;
        return ok({ text: goalLine(ended.value, words), json: printPlain(ended.value) });
      }),
    );
}
