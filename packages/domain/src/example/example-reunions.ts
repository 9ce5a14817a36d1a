import type { Patch } from '../records/record.ts';
import { dayAgo, made, randomFor, type World } from './world.ts';

/** Somebody who was there more often: known from the first of these days, spoken last on the other. */
export interface Regular {
  readonly id: string;
  readonly metDaysAgo: number;
  readonly quietDays: number;
}

const most = 4;

/** Talks at past events with people you knew by then, between their first talk and their last: upkeep. */
export function* exampleReunions(world: World, regulars: readonly Regular[]): Generator<Patch> {
  for (const [index, { id: event, on }] of world.events.entries()) {
    const random = randomFor(world, 'reunions', index);
    const there = regulars.filter(
      ({ metDaysAgo, quietDays }) => dayAgo(world, metDaysAgo - 40) < on && on < dayAgo(world, quietDays),
    );
    const spoken = new Set(
      there.length === 0 ? [] : Array.from({ length: random.between(0, most) }, () => random.pick(there)),
    );
    for (const { id } of spoken) {
      yield made(random, 'encounter', on, {
        on,
        channel: 'meeting',
        event,
        [`people/${id}`]: { known: true },
        example: { at: world.at },
      });
    }
  }
}
