export type { Change, Patch } from './change.ts';
export { patchToChange } from './change.ts';
export type { Clock, Stamp } from './clock.ts';
export { isStamp, printStamp, stampDevice, stampMilliseconds, tick, witness } from './clock.ts';
export type { RecordAtRev, Refusal, SyncRequest, SyncResponse } from './exchange.ts';
export { protocolVersion } from './exchange.ts';
export type { Merged } from './merge.ts';
export { deletedAt, mergeChange, mergeStates } from './merge.ts';
export type { Fields, RecordState, Stamps } from './record-state.ts';
export {
  deletedPath,
  erasedPath,
  keptPath,
  latestStamp,
  packStamps,
  stampAt,
  unpackStamps,
} from './record-state.ts';
