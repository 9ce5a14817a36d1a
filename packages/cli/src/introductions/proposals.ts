import { createBookMatching, matchSentence, ok, printProposed } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';

interface Options extends BookOptions {
  readonly limit: number;
}

const usualLimit = 20;

export function addProposals(introductions: Command, desk: Desk): void {
  const { say } = desk.words;
  const use = 'proposals';
  bookCommand(introductions, desk, { use, about: say('introductions.proposals'), takes: ['json'] })
    .option('--limit <number>', say('option.limit'), parseCount, usualLimit)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, words }) => {
        const proposals = printProposed(await createBookMatching().propose(book, options.limit));
        const nameOf = (each: { readonly id: string; readonly name: string }) =>
          each.id === 'me' ? words.say('path.you') : each.name;
        const lines = proposals.map(
          ({ asker, other, reason }) =>
            `${nameOf(asker)} – ${nameOf(other)}: ${words.sentence(matchSentence(reason))}  ${asker.id} ${other.id}`,
        );
        return ok({
          text: lines.length === 0 ? words.say('match.nobody') : lines.join('\n'),
          json: proposals,
        });
      }),
    );
}
