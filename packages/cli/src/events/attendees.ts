import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  keepAttendeesIn,
  ok,
  type Problem,
  printWhomToMeet,
  type Result,
  readAttendees,
  refuse,
  sentenceOf,
  whomToMeet,
} from '@kennis/server';
import type { Command } from 'commander';
import { type AtBook, atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { fileTrouble } from '../file-trouble.ts';
import type { Shell } from '../shell.ts';
import type { Words } from '../words.ts';

interface Options extends BookOptions {
  readonly add?: boolean;
  readonly replace?: boolean;
}

/** With a file it keeps the list with the event; either way it prints whom to meet. */
export function addEventAttendees(events: Command, desk: Desk): void {
  const { say } = desk.words;
  const about = say('events.attendees');
  bookCommand(events, desk, { use: 'attendees <id> [file]', about, takes: ['json', 'now'] })
    .option('--add', say('events.attendees.add'))
    .option('--replace', say('events.attendees.replace'))
    .action((id: string, file: string | undefined, options: Options) =>
      atBook(desk, options, async (at) => {
        const kept = await keepGiven(desk.shell, at, { id, file, ...options });
        if (!kept.ok) return kept;
        const read = await whomToMeet(at.book, id, at.context);
        if (!read) return refuse({ type: 'event-missing' });
        const printed = printWhomToMeet(read);
        return ok({ text: lines(printed, at.words).join('\n'), json: printed });
      }),
    );
}

/** What a file gives, unless it would take the place of a list without having been told to. */
async function keepGiven(
  shell: Shell,
  { book, context, origin }: AtBook,
  { id, file, add, replace }: Options & { readonly id: string; readonly file: string | undefined },
): Promise<Result<unknown, Problem>> {
  if (file === undefined) return add || replace ? refuse({ type: 'list-without-file' }) : ok(null);
  if (add && replace) return refuse({ type: 'add-and-replace' });
  const there = (await whomToMeet(book, id, context))?.attendees.length ?? 0;
  if (there > 0 && !add && !replace) return refuse({ type: 'list-is-there', count: there });
  const given = await textInput(shell, file);
  if (!given.ok) return given;
  const { attendees } = readAttendees(given.value);
  return keepAttendeesIn(book, id, { attendees, how: add ? 'add' : 'replace', file }, context, origin);
}

function lines({ attendees, toFind }: ReturnType<typeof printWhomToMeet>, words: Words): readonly string[] {
  const known = attendees.filter(({ person }) => person !== null).length;
  const perhaps = attendees.filter((each) => each.person === null && each.perhaps.length > 0).length;
  const found = toFind.flatMap(({ name, reasons: [first] }) =>
    first ? [`  ${name}: ${words.sentence(sentenceOf('target', first))}`] : [],
  );
  return [words.say('events.attendees.count', { count: attendees.length, known, perhaps }), ...found];
}

async function textInput(shell: Shell, file: string): Promise<Result<string, Problem>> {
  try {
    const read = file === '-' ? await text(shell.input) : await readFile(resolve(shell.folder, file), 'utf8');
    return read.includes('\0') ? refuse({ type: 'no-list', file }) : ok(read);
  } catch (error) {
    return refuse({ type: 'file-unreadable', file, why: fileTrouble(error) });
  }
}
