import type { GoalFields, ServedGoal } from '@kennis/domain';
import { printPlain } from '../printing/print-plain.ts';

/** A goal as the API and the command line give it, with how often it was served and what came of it. */
export type PrintedGoal = { readonly id: string } & GoalFields & {
    readonly served: {
      readonly [what in
        | 'events'
        | 'asks'
        | 'introductions'
        | 'interviews'
        | 'given'
        | 'received']: readonly string[];
    } & Pick<ServedGoal, 'answered' | 'worked' | 'lastOn'>;
  };

/** Its fields, and the ids of what served it (D1). */
export function printGoal({ goal, answered, worked, lastOn, ...lists }: ServedGoal): PrintedGoal {
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const { events, asks, introductions, interviews, given, received } = lists;
  return {
    ...printPlain(goal),
    served: {
      events: ids(events),
      asks: ids(asks),
      introductions: ids(introductions),
      interviews: ids(interviews),
      given: ids(given),
      received: ids(received),
      answered,
      worked,
      lastOn,
    },
  };
}
