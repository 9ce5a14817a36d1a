import { planRounds, type RoundsPlan, roundsSheet } from '@kennis/server';
import type { Command } from 'commander';
import { print } from '../at-book.ts';
import { type Desk, refused } from '../desk.ts';
import { jsonInput } from '../json-input.ts';
import { type RoundsFile, readRoundsFile } from './rounds-file.ts';
import { sheetText } from './sheet-text.ts';

interface Options {
  readonly json?: boolean;
}

export function addRounds(program: Command, desk: Desk): void {
  const { say } = desk.words;
  program
    .command('rounds [file]')
    .description(say('rounds'))
    .addHelpText('after', `\n${say('rounds.shape')}`)
    .option('--json', say('option.json'))
    .action((file: string | undefined, options: Options) => rounds(desk, file, options));
}

/** Reads the wish and prints the rounds; opens no book. */
async function rounds(desk: Desk, file: string | undefined, options: Options): Promise<void> {
  const input = await jsonInput(desk.shell, file);
  if (!input.ok) return refused(desk, input.problem);
  const read = readRoundsFile(input.value);
  if (!read.ok) return refused(desk, read.problem);
  const plan = planRounds(read.value.wish);
  if (!plan.ok) return refused(desk, plan.problem);
  if (options.json) return desk.shell.out(`${JSON.stringify(printedPlan(plan.value, read.value))}\n`);
  const sheet = roundsSheet(plan.value, read.value.details);
  print(desk, {}, { text: sheetText(sheet, plan.value, desk.words) });
}

/** Rounds and totals; where people had to meet again, also who and how often: `repeats: [[a, b, times]]`. */
function printedPlan({ rounds: planned, totals, repeats }: RoundsPlan, { written }: RoundsFile) {
  const again = repeats.map(({ people: [a, b], times }) => [written(a), written(b), times]);
  return {
    rounds: planned.map((tables) => tables.map((table) => table.map(written))),
    totals,
    ...(again.length > 0 && { repeats: again }),
  };
}
