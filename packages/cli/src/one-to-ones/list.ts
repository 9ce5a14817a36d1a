import { type OneToOnes, ok, printOneToOnes, readOneToOnes, sentenceOf } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { namesOf } from '../people/names-of.ts';
import type { Words } from '../words.ts';

export function addListOneToOnes(oneToOnes: Command, desk: Desk): void {
  const about = desk.words.say('one-to-ones.list');
  bookCommand(oneToOnes, desk, { use: 'list', about, takes: ['json', 'now'] }).action(
    (options: BookOptions) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const month = await readOneToOnes(book, context);
        const nameOf = await namesOf(
          book,
          month.plans.map(({ fields }) => fields.person),
        );
        return ok({ text: monthText(month, nameOf, words), json: printOneToOnes(month) });
      }),
  );
}

function monthText(
  { perMonth, plans, proposals }: OneToOnes,
  nameOf: (id: string) => string,
  { say, sentence }: Words,
): string {
  return [
    say('one-to-ones.month', { count: plans.length, perMonth }),
    ...plans.map(
      ({ id, fields }) => `  ${fields.dueOn ?? ''} ${nameOf(fields.person)}: ${fields.text}  ${id}`,
    ),
    ...(proposals.length > 0 ? ['', say('one-to-ones.proposed')] : []),
    ...proposals.map(({ person, reasons: [reason] }) => {
      const why = reason ? `: ${sentence(sentenceOf('reason', reason))}` : '';
      return `  ${person.fields.name.full}${why}  ${person.id}`;
    }),
  ].join('\n');
}
