import { type RoundsPlan, type RoundsSheet, type Seat, type SheetPerson, sentenceOf } from '@kennis/server';
import type { Words } from '../words.ts';

/** A sheet in lines: first the tables of each round, then for everybody their own rounds, to cut out and hand over. */
export function sheetText({ rounds, people }: RoundsSheet, { repeats }: RoundsPlan, words: Words): string {
  const { say } = words;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const parts = [
    ...rounds.map(({ number, tables }) => [
      say('rounds.round', { number }),
      ...tables.map((table) =>
        say('rounds.table', { number: table.number, people: namesOf(table.people, words) }),
      ),
    ]),
    ...people.map(({ name, seats }) => [
      say('rounds.person', { name }),
      ...seats.flatMap((seat) => seatLines(seat, words)),
    ]),
    ...(repeats.length > 0
      ? [
          [
            say('rounds.repeats', { count: repeats.length }),
            ...repeats.map(({ people: [a, b], times }) =>
              say('rounds.repeat', { a: names.get(a) ?? a, b: names.get(b) ?? b, times }),
            ),
          ],
        ]
      : []),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function seatLines({ round, table, with: others, topic }: Seat, words: Words): readonly string[] {
  const seat = words.say('rounds.seat', { round, table, people: namesOf(others, words) });
  return topic ? [seat, `      ${words.sentence(sentenceOf('round-topic', topic))}`] : [seat];
}

function namesOf(people: readonly SheetPerson[], { reader }: Words): string {
  return new Intl.ListFormat(reader.language, { type: 'conjunction' }).format(people.map(({ name }) => name));
}
