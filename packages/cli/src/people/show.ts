import {
  acquaintanceSentence,
  ok,
  printPerson,
  type ShownPerson,
  sentenceOf,
  showPerson,
} from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import type { Words } from '../words.ts';
import { thePerson } from './the-person.ts';

export function addShowPerson(people: Command, desk: Desk): void {
  const about = desk.words.say('people.show');
  bookCommand(people, desk, { use: 'show <person>', about, takes: ['json', 'now'] }).action(
    (person: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const found = await thePerson(book, person);
        if (!found.ok) return found;
        const shown = await showPerson(book, found.value, context);
        return ok({ text: shownText(shown, words), json: shownJson(shown) });
      }),
  );
}

function shownJson(shown: ShownPerson): object {
  const { row, acquaintance, chance, reason, answeredOn } = shown;
  const plain = (records: readonly { readonly id: string; readonly fields: object }[]) =>
    records.map(({ id, fields }) => ({ id, ...fields }));
  return {
    ...printPerson(row),
    acquaintance,
    inTouch: { chance, reason },
    answeredOn,
    encounters: plain(shown.encounters),
    promises: plain(shown.promises),
    asks: plain(shown.asks),
    offers: plain(shown.offers),
    memories: plain(shown.memories),
  };
}

function shownText(shown: ShownPerson, words: Words): string {
  const { say, sentence } = words;
  const { name, role, organisation, place, does, emails, phones, tags, howMet } = printPerson(shown.row);
  const what = [role, organisation, place].filter(Boolean).join(', ');
  const points = [...emails, ...phones].map(({ value }) => value).join(', ');
  const percent = Math.round(shown.chance * 100);
  const asks = shown.asks.filter(({ fields }) => !fields.ending).map(({ fields }) => fields.text);
  const offers = shown.offers.filter(({ fields }) => !fields.ending).map(({ fields }) => fields.text);
  return [
    name,
    what,
    sentence(acquaintanceSentence(shown.acquaintance)),
    `${percent} %: ${sentence(sentenceOf('in-touch', shown.reason))}`,
    points,
    tags.map((tag) => `#${tag}`).join(' '),
    does && say('person.is-does', { text: does }),
    asks.length > 0 && say('person.is-asks', { text: asks.join('; ') }),
    offers.length > 0 && say('person.is-offers', { text: offers.join('; ') }),
    howMet && say('person.is-how-met', { text: howMet }),
    ...promiseLines(shown, words),
    ...shown.memories.map(({ fields }) => say('person.is-memory', { text: fields.text })),
    ...shown.encounters.slice(0, 5).map(({ fields }) => `${fields.on} ${fields.text ?? ''}`.trim()),
  ]
    .filter((line) => typeof line === 'string' && line !== '')
    .join('\n');
}

function promiseLines({ promises }: ShownPerson, { say }: Words): readonly string[] {
  return promises
    .filter(({ fields }) => !fields.ending)
    .map(({ fields }) =>
      say('person.is-promise', {
        by: fields.by,
        text: fields.text,
        due: fields.dueOn ? ` (${fields.dueOn})` : '',
      }),
    );
}
