import { anyEvent } from './events.ts';
import { heal } from './healing.ts';
import type { Makers } from './parts.ts';
import { createWorld } from './world.ts';

/** What came of one seed: broken invariants, and what happened until then. */
export interface Outcome {
  readonly seed: number;
  readonly problems: readonly string[];
  readonly log: readonly string[];
}

/** Runs one simulated network: the same seed gives the same run. `events` is how much happens before it heals. */
export async function simulate(seed: number, makers: Makers, events = 120): Promise<Outcome> {
  const world = await createWorld(seed, makers);
  for (let count = 0; count < events && world.problems.length === 0; count++) await anyEvent(world);
  if (world.problems.length === 0) await heal(world);
  for (const { device } of world.participants) await device.close();
  await world.server.close();
  return { seed, problems: world.problems, log: world.log };
}
