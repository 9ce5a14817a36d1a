import { addLineTo, type Moment, moments, ok, printPlain, refuse, type Topic, topics } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { lineLine } from './line-line.ts';

interface Options extends BookOptions {
  readonly moment?: Moment;
  readonly topic?: Topic;
  readonly why?: string;
}

export function addAddLine(lines: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(lines, desk, { use: 'add <text...>', about: say('lines.add'), takes: ['json'] })
    .addOption(new Option('--moment <moment>', say('lines.moment')).choices(moments))
    .addOption(new Option('--topic <topic>', say('lines.topic')).choices(topics))
    .option('--why <text>', say('lines.why'))
    .action((text: readonly string[], options: Options) => add(desk, text.join(' '), options));
}

function add(desk: Desk, text: string, options: Options): Promise<void> {
  const { moment, topic, why } = options;
  return atBook(desk, options, async ({ book, origin, context, words }) => {
    if (!moment && !topic) return refuse({ type: 'line-for-what' });
    const { language } = words.reader;
    const intent = {
      text,
      language,
      ...(moment && { moment }),
      ...(topic && { topic }),
      ...(why && { why }),
    };
    const added = await addLineTo(book, intent, origin, context);
    return added.ok ? ok({ text: lineLine(added.value), json: printPlain(added.value) }) : added;
  });
}
