import {
  createEmbeddings,
  createMatchIndex,
  type Match,
  type MatchQuery,
  readConfig,
  type SecondOpinion,
  secondOpinion,
} from '@kennis/server';
import { print } from '../at-book.ts';
import { type Desk, refused } from '../desk.ts';
import { jsonInput } from '../json-input.ts';
import type { Words } from '../words.ts';
import { type MatchFile, readMatchFile } from './match-file.ts';
import type { MatchOptions } from './match-options.ts';
import { createReasons, sayOpinion } from './match-words.ts';

/** A file may hold thousands of texts, so it may take its time. */
const milliseconds = 600_000;

/** Reads the file and prints who answers each ask; opens no book. */
export async function matchInFile(
  desk: Desk,
  file: string | undefined,
  { json, limit, embeddings }: MatchOptions,
): Promise<void> {
  const input = await jsonInput(desk.shell, file);
  if (!input.ok) return refused(desk, input.problem);
  const read = readMatchFile(input.value);
  if (!read.ok) return refused(desk, read.problem);
  const opinions = embeddings ? await opinionsOn(desk, read.value) : null;
  if (opinions === 'refused') return;
  const { people, queries, written } = read.value;
  const index = createMatchIndex(people);
  const answered = queries.map((query) => ({
    ...query,
    matches: index.query(query, limit, opinions?.get(query)?.similarity),
  }));
  const reasonOf = createReasons();
  if (!json)
    return print(desk, {}, { text: answeredText(answered, read.value, { words: desk.words, reasonOf }) });
  const printed = answered.map(({ id, matches }) => ({
    id,
    matches: matches.map((each) => ({ id: written(each.id), score: each.score, reason: reasonOf(each) })),
  }));
  desk.shell.out(`${JSON.stringify(printed)}\n`);
}

/** What the endpoint says of all asks; where it fails, that is said and matching goes on. */
async function opinionsOn(
  desk: Desk,
  { people, queries }: MatchFile,
): Promise<ReadonlyMap<MatchQuery, SecondOpinion> | 'refused'> {
  const config = readConfig(desk.shell.env, desk.shell.folder);
  const problem = config.ok ? { type: 'embeddings-missing' } : config.problem;
  if (!config.ok || !config.value.embeddings) {
    refused(desk, problem);
    return 'refused';
  }
  const endpoint = createEmbeddings(config.value.embeddings);
  const opinions = await secondOpinion(endpoint, '', people, queries, { milliseconds });
  const [first] = opinions.values();
  if (first) sayOpinion(desk, first);
  return opinions;
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
        (each) => `  ${words.score(each.score)}  ${names.get(each.id)}: ${reasonOf(each)}`,
      );
      return [text, ...(lines.length > 0 ? lines : [`  ${words.say('match.nobody')}`])].join('\n');
    })
    .join('\n\n');
}
