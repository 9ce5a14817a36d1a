import type { Change } from '../change.ts';
import type { SyncRequest, SyncResponse } from '../exchange.ts';
import { createNetwork, type Network } from './network.ts';
import type { Makers, SimulatedDevice, SimulatedServer } from './parts.ts';
import { createRandom, type Random } from './random.ts';

/** A message on its way between a device and the server. */
export type Message =
  | { readonly to: 'server'; readonly from: Participant; readonly request: SyncRequest }
  | {
      readonly to: 'device';
      readonly device: Participant;
      readonly request: SyncRequest;
      readonly response: SyncResponse;
    };

/** A device in the world, with its surroundings. */
export interface Participant {
  readonly device: SimulatedDevice;
  /** How far its clock is ahead, ms. */
  skew: number;
  online: boolean;
  /** Set when its storage was wiped: a new participant has taken its place. */
  gone: boolean;
  /** A copy of its storage, as a phone's backup is, and what its clock said then. */
  backup: { readonly restore: () => Promise<void>; readonly at: number } | null;
}

/** All that is going on. */
export interface World {
  readonly random: Random;
  readonly makers: Makers;
  readonly server: SimulatedServer;
  readonly network: Network<Message>;
  participants: readonly Participant[];
  /** True time, ms since 1970. */
  time: number;
  serverSkew: number;
  serverBackup: (() => Promise<void>) | null;
  /** Whether the server's clock was ever wrong: stamps may then be of any time. */
  timeIsLost: boolean;
  /** Changes that the server told a device it has, by id; what nobody alive holds any more is taken out. */
  readonly acknowledged: Map<string, Change>;
  readonly problems: string[];
  /** What happened, for whoever reads a failing seed. */
  readonly log: string[];
}

const start = Date.UTC(2026, 10, 21, 19, 30);

/** A world of 3 to 5 devices and a server. */
export async function createWorld(seed: number, makers: Makers): Promise<World> {
  const random = createRandom(seed);
  const world = { random, makers, time: start, serverSkew: 0 } as World;
  const server = await makers.server({
    now: () => world.time + world.serverSkew,
    ids: () => random.id(world.time),
  });
  Object.assign(world, {
    server,
    network: createNetwork<Message>(random, { drop: 0.12, double: 0.12, delay: 0.25 }),
    participants: [],
    serverBackup: null,
    timeIsLost: false,
    acknowledged: new Map(),
    problems: [],
    log: [],
  });
  const count = 3 + random.below(3);
  for (let index = 0; index < count; index++) await join(world);
  return world;
}

/** A new device in the world, with nothing on it. */
export async function join(world: World): Promise<Participant> {
  const { random, makers } = world;
  const participant: Participant = {
    skew: 0,
    online: true,
    gone: false,
    backup: null,
  } as unknown as Participant;
  const device = await makers.device({
    id: `d${random.id(world.time).replaceAll('-', '').slice(-10)}`,
    now: () => world.time + participant.skew,
    ids: () => random.id(world.time),
  });
  Object.assign(participant, { device });
  world.participants = [...world.participants, participant];
  return participant;
}

/** Notes a broken invariant. */
export function blame(world: World, problem: string): void {
  world.problems.push(problem);
}
