import { addEventTo, type EventKind, eventKinds, ok, printEvent, refuse } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { eventLine } from './event-line.ts';

interface Options extends BookOptions {
  readonly on: string;
  readonly kind: EventKind;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly place?: string;
  readonly theme?: string;
  readonly host?: string;
  readonly hours?: string;
}

export function addAddEvent(events: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(events, desk, { use: 'add <name...>', about: say('events.add'), takes: ['json', 'now'] })
    .requiredOption('--on <day>', say('events.on'))
    .addOption(new Option('--kind <kind>', say('events.kind')).choices(eventKinds).default('other'))
    .option('--starts-at <time>', say('events.starts-at'))
    .option('--ends-at <time>', say('events.ends-at'))
    .option('--place <name>', say('events.place'))
    .option('--theme <text>', say('events.theme'))
    .option('--host <name>', say('events.host'))
    .option('--hours <number>', say('events.hours'))
    .action((name: readonly string[], options: Options) => add(desk, name.join(' '), options));
}

function add(desk: Desk, name: string, options: Options): Promise<void> {
  const { on, kind, startsAt, endsAt, place, theme, host, hours } = options;
  const intent = {
    name,
    on,
    kind,
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    ...(place && { place }),
    ...(theme && { theme }),
    ...(host && { host }),
    ...(hours && { hours: Number(hours) }),
  };
  return atBook(desk, options, async ({ book, means, origin }) => {
    if (hours && Number.isNaN(Number(hours))) return refuse({ type: 'not-a-number', value: hours });
    const added = await addEventTo(book, intent, origin, means);
    return added.ok ? ok({ text: eventLine(added.value), json: printEvent(added.value) }) : added;
  });
}
