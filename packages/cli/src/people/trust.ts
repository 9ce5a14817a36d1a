import {
  balanceSentence,
  credibilitySentences,
  dayOf,
  ok,
  printBalance,
  readTrust,
  referralSentences,
} from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from './the-person.ts';

export function addTrust(people: Command, desk: Desk): void {
  const about = desk.words.say('people.trust');
  bookCommand(people, desk, { use: 'trust <person>', about, takes: ['json', 'now'] }).action(
    (person: string, options: BookOptions) =>
      atBook(desk, options, async ({ book, context, words: { say, sentence } }) => {
        const found = await thePerson(book, person);
        if (!found.ok) return found;
        const { credibility, balance, referral } = await readTrust(
          book,
          found.value,
          dayOf(context.now, context.zone),
        );
        const parts = [
          [say('people.their-trust'), ...credibilitySentences(credibility).map(sentence)],
          [say('people.giving'), sentence(balanceSentence(balance, 'person'))],
          [
            say('people.referral'),
            ...referralSentences(referral, found.value.person.fields.name.full).map(sentence),
          ],
        ];
        const text = parts.map(([title, ...lines]) =>
          [title, ...lines.map((line) => `  ${line}`)].join('\n'),
        );
        return ok({ text: text.join('\n'), json: { credibility, balance: printBalance(balance), referral } });
      }),
  );
}
