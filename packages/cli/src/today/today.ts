import { nextStepSentence, ok, printToday, readToday, sentenceOf, type Today } from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import type { Words } from '../words.ts';

export function addToday(program: Command, desk: Desk): void {
  const about = desk.words.say('today');
  bookCommand(program, desk, { use: 'today', about, takes: ['json', 'now'] }).action((options: BookOptions) =>
    atBook(desk, options, async ({ book, context, words }) => {
      const today = await readToday(book, context);
      return ok({ text: todayText(today, words), json: printToday(today) });
    }),
  );
}

function todayText(today: Today, words: Words): string {
  const { say, day } = words;
  const parts = [
    promiseLines(today, words),
    introductionLines(today, words),
    keepWarmLines(today, words),
    eventLines(today, words),
  ];
  const empty = parts.every((lines) => lines.length === 0);
  return [day(today.on), ...(empty ? [say('today.empty')] : parts.filter((lines) => lines.length > 0))]
    .flatMap((part) => (typeof part === 'string' ? [part] : ['', ...part]))
    .join('\n');
}

function promiseLines({ promises }: Today, { say, sentence }: Words): readonly string[] {
  if (promises.length === 0) return [];
  const lines = promises.map(({ promise: { fields }, person, reason }) => {
    const name = person?.fields.name.full ?? '?';
    return `  ${say('today.promise', { by: fields.by, text: fields.text, name })}: ${sentence(sentenceOf('promise', reason))}`;
  });
  return [say('today.promised'), ...lines];
}

function introductionLines({ introductions }: Today, { say, sentence }: Words): readonly string[] {
  if (introductions.length === 0) return [];
  const lines = introductions.map(({ a, b, step }) => {
    const names = { a: a?.fields.name.full ?? '?', b: b?.fields.name.full ?? '?' };
    return `  ${sentence(nextStepSentence(step, names))}`;
  });
  return [say('today.introductions'), ...lines];
}

function keepWarmLines({ keepWarm }: Today, { say, sentence }: Words): readonly string[] {
  if (keepWarm.length === 0) return [];
  const lines = keepWarm.flatMap(({ person, reasons, say: toSay }) => {
    const [reason] = reasons;
    const [first] = toSay;
    return [
      `  ${person.fields.name.full}${reason ? `: ${sentence(sentenceOf('reason', reason))}` : ''}`,
      ...(first ? [`    ${sentence(sentenceOf('say', first))}`] : []),
    ];
  });
  return [say('today.keep-warm'), ...lines];
}

function eventLines({ events }: Today, { say, day }: Words): readonly string[] {
  if (events.length === 0) return [];
  return [say('today.soon'), ...events.map(({ event: { fields } }) => `  ${day(fields.on)}: ${fields.name}`)];
}
