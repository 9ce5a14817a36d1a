import type { OneToOnes } from '@kennis/domain';
import { printPlain } from '../printing/print-plain.ts';

/** The month's talks for two as the API and the command line give them (K7). */
export function printOneToOnes({ perMonth, plans, proposals }: OneToOnes): object {
  return {
    perMonth,
    plans: plans.map(printPlain),
    proposals: proposals.map(({ person, reasons, channel }) => ({
      person: { id: person.id, name: person.fields.name.full },
      reasons,
      channel,
    })),
  };
}
