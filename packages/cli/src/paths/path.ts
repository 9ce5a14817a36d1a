import {
  ok,
  type PathWish,
  pathStepSentence,
  printPath,
  type ReadPaths,
  readPaths,
  refuse,
} from '@kennis/server';
import type { Command } from 'commander';
import { type AtBook, atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import { thePerson } from '../people/the-person.ts';
import type { Words } from '../words.ts';

interface Options extends BookOptions {
  readonly to?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly limit?: number;
}

export function addPath(program: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(program, desk, { use: 'path', about: say('path'), takes: ['json', 'now'] })
    .option('--to <person>', say('path.to'))
    .option('--organisation <name>', say('path.organisation'))
    .option('--role <role>', say('path.role'))
    .option('--limit <count>', say('option.limit'), parseCount)
    .action((options: Options) => path(desk, options));
}

function path(desk: Desk, options: Options): Promise<void> {
  return atBook(desk, options, async (at) => {
    const wish = await wishOf(at, options);
    if (!wish.ok) return wish;
    const { limit } = options;
    const read = await readPaths(at.book, wish.value, at.context, limit === undefined ? {} : { limit });
    return ok({ text: pathsText(read, at.words), json: read.paths.map(printPath) });
  });
}

async function wishOf({ book }: AtBook, { to, organisation, role }: Options) {
  const given = [to, organisation, role].filter((each) => each !== undefined);
  if (given.length !== 1) return refuse({ type: 'path-to-whom' });
  if (organisation !== undefined) return ok<PathWish>({ organisation });
  if (role !== undefined) return ok<PathWish>({ role });
  const found = await thePerson(book, to ?? '');
  return found.ok ? ok<PathWish>({ person: found.value.person.id }) : found;
}

function pathsText({ paths, people }: ReadPaths, { say, sentence }: Words): string {
  const nameOf = (id: string) => (id === 'me' ? say('path.you') : (people.get(id)?.fields.name.full ?? id));
  if (paths.length === 0) return say('path.none');
  return paths
    .map((each) =>
      [
        each.people.map(nameOf).join(' → '),
        ...each.steps.map((step) => `  ${sentence(pathStepSentence(step, nameOf))}`),
      ].join('\n'),
    )
    .join('\n\n');
}
