export type { Makers, PartOptions, SeenRecord, SimulatedDevice, SimulatedServer } from './parts.ts';
export { referencesOf } from './parts.ts';
export type { Outcome } from './simulate.ts';
export { simulate } from './simulate.ts';
