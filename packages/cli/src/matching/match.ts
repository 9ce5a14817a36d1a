import { createMatchIndex, type Match, matchSentence } from '@kennis/server';
import type { Command } from 'commander';
import { print } from '../at-book.ts';
import { type Desk, refused } from '../desk.ts';
import { jsonInput } from '../json-input.ts';
import { parseCount } from '../parse-count.ts';
import { createWords, type Words } from '../words.ts';
import { type MatchFile, readMatchFile } from './match-file.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
}

const usualLimit = 10;

export function addMatch(program: Command, desk: Desk): void {
  const { say } = desk.words;
  program
    .command('match [file]')
    .description(say('match'))
    .addHelpText('after', `\n${say('match.shape')}`)
    .option('--json', say('option.json'))
    .option('--limit <count>', say('option.limit'), parseCount, usualLimit)
    .action((file: string | undefined, options: Options) => match(desk, file, options));
}

/** Reads the file and prints who answers each ask; opens no book. */
async function match(desk: Desk, file: string | undefined, { json, limit }: Options): Promise<void> {
  const input = await jsonInput(desk.shell, file);
  if (!input.ok) return refused(desk, input.problem);
  const read = readMatchFile(input.value);
  if (!read.ok) return refused(desk, read.problem);
  const { people, queries, written } = read.value;
  const index = createMatchIndex(people);
  const answered = queries.map((query) => ({ ...query, matches: index.query(query, limit) }));
  const reasonOf = createReasons();
  if (!json)
    return print(desk, {}, { text: answeredText(answered, read.value, { words: desk.words, reasonOf }) });
  const printed = answered.map(({ id, matches }) => ({
    id,
    matches: matches.map((each) => ({ id: written(each.id), score: each.score, reason: reasonOf(each) })),
  }));
  desk.shell.out(`${JSON.stringify(printed)}\n`);
}

/** A reason is said in the language of its ask, whatever that of the terminal. */
function createReasons(): (match: Match) => string {
  const words = {
    nl: createWords({ language: 'nl', address: 'je' }),
    en: createWords({ language: 'en', address: 'je' }),
  };
  return ({ reason }) => words[reason.lang].sentence(matchSentence(reason));
}

function answeredText(
  answered: readonly { readonly text: string; readonly matches: readonly Match[] }[],
  { people }: MatchFile,
  { words, reasonOf }: { readonly words: Words; readonly reasonOf: (match: Match) => string },
): string {
  const names = new Map(people.map(({ id, name }) => [id, name ?? id]));
  return answered
    .map(({ text, matches }) => {
      const lines = matches.map(
        (each) => `  ${each.score.toFixed(2)}  ${names.get(each.id)}: ${reasonOf(each)}`,
      );
      return [text, ...(lines.length > 0 ? lines : [`  ${words.say('match.nobody')}`])].join('\n');
    })
    .join('\n\n');
}
