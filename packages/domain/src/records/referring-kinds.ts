import type { Kind } from './kinds.ts';

/** Kinds whose records may refer to another record, as `indexRecord` links them. */
export const referringKinds: readonly Kind[] = [
  'person',
  'encounter',
  'note',
  'memory',
  'event',
  'target',
  'attendance',
  'reflection',
  'promise',
  'favour',
  'introduction',
  'interview',
  'drill',
  'ask',
  'offer',
  'snooze',
];
