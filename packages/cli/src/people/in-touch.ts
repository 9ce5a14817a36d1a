import { type EverybodyInTouch, listInTouchOf, ok, sentenceOf } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { parseCount } from '../parse-count.ts';
import type { Words } from '../words.ts';

interface Options extends BookOptions {
  readonly limit?: number;
  readonly page?: number;
}

const rowsOfPage = 50;

export function addInTouch(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'in-touch', about: say('people.in-touch'), takes: ['json', 'now'] })
    .option('--limit <number>', say('option.limit'), parseCount)
    .option('--page <number>', say('people.page'), parseCount)
    .action((options: Options) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const everybody = await listInTouchOf(book, context);
        const rows = pageOf(everybody.rows, options);
        const text = rows.length === 0 ? words.say('people.none') : lines(rows, words).join('\n');
        return ok({ text, json: rows.map((row) => printed(row, everybody, words)) });
      }),
    );
}

type Row = EverybodyInTouch['rows'][number];

function pageOf(rows: readonly Row[], { limit, page }: Options): readonly Row[] {
  if (page === undefined) return rows.slice(0, limit);
  const size = limit ?? rowsOfPage;
  return rows.slice((page - 1) * size, page * size);
}

function printed(row: Row, { scale, horizonDays }: EverybodyInTouch, { sentence }: Words): object {
  const reason = { ...row.reason, sentence: sentence(sentenceOf('in-touch', row.reason)) };
  return { ...row, reason, scale, horizonDays };
}

function lines(rows: readonly Row[], { sentence }: Words): readonly string[] {
  return rows.map(({ id, name, inTouch, reason }) => {
    const percent = String(Math.round(inTouch * 100)).padStart(3);
    return `${percent} %  ${name}: ${sentence(sentenceOf('in-touch', reason))}  ${id}`;
  });
}
