import type { Balance, HarvestChain } from '@kennis/domain';
import type { ReadHarvest } from '@kennis/store';
import { printPlain } from '../printing/print-plain.ts';

/** How giving stands as the API and the command line give it: what was not thanked for as plain favours. */
export function printBalance({ unthanked, ...balance }: Balance): object {
  return { ...balance, unthanked: unthanked.map(printPlain) };
}

/** Sowing and harvest: the balance, the chains, and the names of the people in them by id (G2, G3). */
export function printHarvest({ balance, chains, people }: ReadHarvest): {
  readonly balance: object;
  readonly chains: readonly HarvestChain[];
  readonly people: { readonly [id: string]: string };
} {
  const names = [...people].map(([id, { fields }]) => [id, fields.name.full] as const);
  return { balance: printBalance(balance), chains, people: Object.fromEntries(names) };
}
