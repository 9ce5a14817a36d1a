import {
  balanceSentence,
  harvestSentence,
  ok,
  printHarvest,
  type ReadHarvest,
  readHarvest,
} from '@kennis/server';
import type { Command } from 'commander';
import { atBook, type BookOptions, bookCommand } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import type { Words } from '../words.ts';

export function addHarvest(favours: Command, desk: Desk): void {
  const about = desk.words.say('favours.harvest');
  bookCommand(favours, desk, { use: 'harvest', about, takes: ['json', 'now'] }).action(
    (options: BookOptions) =>
      atBook(desk, options, async ({ book, context, words }) => {
        const read = await readHarvest(book, context);
        return ok({ text: harvestText(read, words), json: printHarvest(read) });
      }),
  );
}

/** How giving stands, and of each chain how its steps grew. */
function harvestText({ balance, chains, people }: ReadHarvest, { sentence }: Words): string {
  const nameOf = (id: string) => people.get(id)?.fields.name.full;
  const grown = chains.map((chain) =>
    chain.steps.flatMap((step) => {
      const said = harvestSentence(chain, step, nameOf);
      return said ? [`${step.thing.on ?? ''} ${sentence(said)}`.trim()] : [];
    }),
  );
  return [[sentence(balanceSentence(balance, 'all'))], ...grown.filter((lines) => lines.length > 0)]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
