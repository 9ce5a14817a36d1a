import { type Channel, channels, logContactIn, ok } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from './the-person.ts';

interface Options extends BookOptions {
  readonly channel: Channel;
  readonly from?: 'me' | 'them';
  readonly on?: string;
  readonly note?: string;
}

export function addMetPeople(people: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(people, desk, { use: 'met <people...>', about: say('people.met'), takes: ['json', 'now'] })
    .addOption(new Option('--channel <channel>', say('people.channel')).choices(channels).default('meeting'))
    .addOption(new Option('--from <who>', say('people.from')).choices(['me', 'them']))
    .option('--on <day>', say('people.on'))
    .option('--note <text>', say('people.note'))
    .action((named: readonly string[], options: Options) => met(desk, named, options));
}

function met(desk: Desk, named: readonly string[], options: Options): Promise<void> {
  const { channel, from, on, note } = options;
  return atBook(desk, options, async ({ book, means, origin, words }) => {
    const people: string[] = [];
    for (const name of named) {
      const found = await thePerson(book, name);
      if (!found.ok) return found;
      people.push(found.value.person.id);
    }
    const intent = { people, channel, ...(from && { from }), ...(on && { on }), ...(note && { text: note }) };
    const logged = await logContactIn(book, intent, origin, means);
    if (!logged.ok) return logged;
    const [encounter] = logged.value;
    return ok({
      text: words.say('people.is-met', { count: people.length }),
      json: encounter && { id: encounter.id, ...encounter.fields },
    });
  });
}
