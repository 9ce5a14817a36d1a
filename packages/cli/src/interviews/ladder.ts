import { dayOf, ok, readLadder, rungSentence, sentenceOf } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';

interface Options extends BookOptions {
  readonly limit?: number;
}

export function addLadder(interviews: Command, desk: Desk): void {
  const { say } = desk.words;
  const use = 'ladder [about...]';
  bookCommand(interviews, desk, { use, about: say('interviews.ladder'), takes: ['json', 'now'] })
    .option('--limit <number>', say('option.limit'), parseCount)
    .action((about: readonly string[], options: Options) => ladder(desk, about.join(' '), options));
}

function ladder(desk: Desk, about: string, options: Options): Promise<void> {
  return atBook(desk, options, async ({ book, context, words }) => {
    const { say, sentence } = words;
    const rungs = (await readLadder(book, about, dayOf(context.now, context.zone))).slice(
      0,
      options.limit ?? 20,
    );
    const lines = rungs.flatMap(({ candidate: { person }, step, reasons }, at) => [
      ...(rungs[at - 1]?.step === step ? [] : [sentence(rungSentence({ step }))]),
      `  ${person.fields.name.full}: ${reasons.map((reason) => sentence(sentenceOf('ladder', reason))).join('; ')}  ${person.id}`,
    ]);
    const json = rungs.map(({ candidate: { person }, step, reasons }) => ({
      person: { id: person.id, name: person.fields.name.full },
      step,
      reasons,
    }));
    return ok({ text: lines.length === 0 ? say('people.none') : lines.join('\n'), json });
  });
}
