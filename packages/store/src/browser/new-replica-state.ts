import { newProgress } from '@kennis/sync';
import type { ReplicaState } from './local-database.ts';

/** A replica that has exchanged nothing yet. */
export const newReplicaState: ReplicaState = {
  progress: newProgress,
  answeredAt: null,
  wrongClock: null,
  tiesWait: false,
};
