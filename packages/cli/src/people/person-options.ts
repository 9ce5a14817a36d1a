import { type PersonIntent, type Rhythm, rhythms } from '@kennis/server';
import { type Command, Option } from 'commander';
import type { BookOptions } from '../at-book.ts';
import type { Desk } from '../desk.ts';

/** What of a person can be said in options; an empty text empties the field. */
export interface PersonOptions extends BookOptions {
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly does?: string;
  readonly howMet?: string;
  readonly birthday?: string;
  readonly rhythm?: Rhythm;
  readonly email?: readonly string[];
  readonly phone?: readonly string[];
  readonly tag?: readonly string[];
}

export function takePersonOptions(command: Command, { words: { say } }: Desk): Command {
  return command
    .option('--role <text>', say('person.role'))
    .option('--organisation <name>', say('person.organisation'))
    .option('--place <name>', say('person.place'))
    .option('--does <sentence>', say('person.does'))
    .option('--how-met <text>', say('person.how-met'))
    .option('--birthday <day>', say('person.birthday'))
    .addOption(new Option('--rhythm <rhythm>', say('person.rhythm')).choices(rhythms))
    .option('--email <address...>', say('person.email'))
    .option('--phone <number...>', say('person.phone'))
    .option('--tag <label...>', say('person.tag'));
}

/** The options as an intent of the rules; what was not given is not mentioned. */
export function personIntent(options: PersonOptions): PersonIntent {
  const { email, phone, tag, role, organisation, place, does, howMet, birthday, rhythm } = options;
  const points = (values: readonly string[]) => values.map((value) => ({ value }));
  return {
    ...(role !== undefined && { role }),
    ...(organisation !== undefined && { organisation }),
    ...(place !== undefined && { place }),
    ...(does !== undefined && { does }),
    ...(howMet !== undefined && { howMet }),
    ...(birthday !== undefined && { birthday }),
    ...(rhythm !== undefined && { rhythm }),
    ...(email && { emails: points(email) }),
    ...(phone && { phones: points(phone) }),
    ...(tag && { tags: tag }),
  };
}
