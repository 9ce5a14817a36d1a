export type { Makers, PartOptions, SeenRecord, SimulatedDevice, SimulatedServer } from './parts.ts';
export { type RunMakers, runSeeds, type SeedRun } from './run-seeds.ts';
export { type Outcome, simulate } from './simulate.ts';
