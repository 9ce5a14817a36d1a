import { type DrillCardKind, type DrillGrade, gradeDrillIn, ok } from '@kennis/server';
import { type Command, Option } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from '../people/the-person.ts';

interface Options extends BookOptions {
  readonly card: DrillCardKind;
  readonly grade: DrillGrade;
}

const cards: readonly DrillCardKind[] = ['face-name', 'clue-name', 'name-fact', 'fact-name'];
const grades: readonly DrillGrade[] = ['forgot', 'barely', 'knew', 'at-once'];

export function addGradeDrill(drill: Command, desk: Desk): void {
  const { say } = desk.words;
  bookCommand(drill, desk, { use: 'grade <person>', about: say('drill.grade'), takes: ['now'] })
    .addOption(new Option('--card <card>', say('drill.card')).choices(cards).default('clue-name'))
    .addOption(new Option('--grade <grade>', say('drill.how')).choices(grades).makeOptionMandatory())
    .action((person: string, options: Options) =>
      atBook(desk, options, async ({ book, origin, context, words }) => {
        const of = await thePerson(book, person);
        if (!of.ok) return of;
        const { card, grade } = options;
        const kept = await gradeDrillIn(book, of.value.person.id, { card, grade }, origin, context);
        return kept.ok
          ? ok({ text: words.say('drill.kept', { name: of.value.person.fields.name.full }) })
          : kept;
      }),
    );
}
