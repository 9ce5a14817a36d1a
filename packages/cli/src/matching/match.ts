import type { Command } from 'commander';
import { type Desk, refused } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { matchBook } from './match-in-book.ts';
import { matchInFile } from './match-in-file.ts';
import type { MatchOptions } from './match-options.ts';

const usualLimit = 10;

export function addMatch(program: Command, desk: Desk): void {
  const { say } = desk.words;
  program
    .command('match [file]')
    .description(say('match'))
    .addHelpText('after', `\n${say('match.shape')}`)
    .option('--ask <text>', say('match.ask'))
    .option('--owner <person>', say('match.owner'))
    .option('--embeddings', say('match.embeddings'))
    .option('--json', say('option.json'))
    .option('--limit <count>', say('option.limit'), parseCount, usualLimit)
    .option('--book <book>', say('option.book'))
    .action((file: string | undefined, options: MatchOptions) => match(desk, file, options));
}

async function match(desk: Desk, file: string | undefined, options: MatchOptions): Promise<void> {
  if (options.ask === undefined) return matchInFile(desk, file, options);
  if (file !== undefined) return refused(desk, { type: 'ask-and-file' });
  return matchBook(desk, options.ask, options);
}
