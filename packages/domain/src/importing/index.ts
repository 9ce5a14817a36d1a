export type { ImportCounts, ImportFields, ImportFormat } from './import.ts';
export { importKeys } from './import-keys.ts';
export type { ImportPhase, ImportView, ListedProblem, PreviewRow } from './import-view.ts';
export type {
  Difference,
  Doubt,
  ImportPlan,
  IncomingNote,
  IncomingPerson,
  MatchRule,
  PlannedCreate,
  PlannedMerge,
  PlannedSkip,
} from './incoming.ts';
export type { BookPerson } from './known-people.ts';
export type { PlanContext } from './plan-import.ts';
export { planImport } from './plan-import.ts';
export { planPatches } from './plan-patches.ts';
export type { Kept, TouchedRecord } from './undo-import.ts';
export { undoImport } from './undo-import.ts';
