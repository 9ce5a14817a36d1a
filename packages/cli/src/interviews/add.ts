import { dayOf, ok, planInterviewIn, printPlanned } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from '../people/the-person.ts';
import { interviewLines } from './interview-lines.ts';

interface Options extends BookOptions {
  readonly focus?: string;
  readonly wantToKnow?: string;
  readonly question?: readonly string[];
  readonly on?: string;
  readonly startsAt?: string;
  readonly place?: string;
  readonly goal?: string;
}

export function addAddInterview(interviews: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(interviews, desk, { use: 'add <person>', about: say('interviews.add'), takes: ['json', 'now'] })
    .option('--focus <text>', say('interviews.focus'))
    .option('--want-to-know <text>', say('interviews.want-to-know'))
    .option('--question <text...>', say('interviews.question'))
    .option('--on <day>', say('events.on'))
    .option('--starts-at <time>', say('events.starts-at'))
    .option('--place <name>', say('events.place'))
    .option('--goal <id>', say('option.goal'))
    .action((person: string, options: Options) => add(desk, person, options));
}

function add(desk: Desk, person: string, options: Options): Promise<void> {
  const { focus, wantToKnow, question, on, startsAt, place, goal } = options;
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    const of = await thePerson(book, person);
    if (!of.ok) return of;
    const questions = question?.map((text) => ({ text }));
    const plan = { person: of.value.person.id, focus, wantToKnow, questions, on, startsAt, place, goal };
    const planned = await planInterviewIn(book, plan, origin, context);
    if (!planned.ok) return planned;
    const printed = await printPlanned(book, planned.value, dayOf(context.now, context.zone));
    return ok({ text: interviewLines(printed, words).join('\n'), json: printed });
  });
}
