import { ok, printIntroduction, startIntroductionIn } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { namesOf } from '../people/names-of.ts';
import { thePerson } from '../people/the-person.ts';
import { introductionLines } from './introduction-lines.ts';

interface Options extends BookOptions {
  readonly about?: string;
  readonly goal?: string;
}

export function addAddIntroduction(introductions: Command, desk: Desk): void {
  const { say } = desk.words;
  const use = 'add <seeker> <helper>';
  bookCommand(introductions, desk, { use, about: say('introductions.add'), takes: ['json', 'now'] })
    .option('--about <text>', say('introductions.about'))
    .option('--goal <id>', say('option.goal'))
    .action((seeker: string, helper: string, options: Options) => add(desk, [seeker, helper], options));
}

function add(desk: Desk, [seeker, helper]: readonly [string, string], options: Options): Promise<void> {
  const { about, goal } = options;
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    const a = await thePerson(book, seeker);
    if (!a.ok) return a;
    const b = await thePerson(book, helper);
    if (!b.ok) return b;
    const intent = { a: a.value.person.id, b: b.value.person.id, about, goal };
    const started = await startIntroductionIn(book, intent, origin, context);
    if (!started.ok) return started;
    const nameOf = await namesOf(book, [intent.a, intent.b]);
    const text = introductionLines(started.value, nameOf, words).join('\n');
    return ok({ text, json: printIntroduction(started.value) });
  });
}
