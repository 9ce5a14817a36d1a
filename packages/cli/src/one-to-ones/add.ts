import { ok, planOneToOneIn, printPlain } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from '../people/the-person.ts';

interface Options extends BookOptions {
  readonly on?: string;
  readonly text?: string;
}

export function addAddOneToOne(oneToOnes: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(oneToOnes, desk, { use: 'add <person>', about: say('one-to-ones.add'), takes: ['json', 'now'] })
    .option('--on <day>', say('one-to-ones.on'))
    .option('--text <text>', say('one-to-ones.text'))
    .action((person: string, options: Options) => add(desk, person, options));
}

function add(desk: Desk, person: string, options: Options): Promise<void> {
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    const of = await thePerson(book, person);
    if (!of.ok) return of;
    const { id, fields } = of.value.person;
    const { language } = words.reader;
    const plan = { person: id, language, dueOn: options.on, text: options.text };
    const planned = await planOneToOneIn(book, plan, origin, context);
    if (!planned.ok) return planned;
    const { dueOn, text } = planned.value.fields;
    return ok({
      text: `${dueOn} ${fields.name.full}: ${text}  ${planned.value.id}`,
      json: printPlain(planned.value),
    });
  });
}
