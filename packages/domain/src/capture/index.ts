export type { CaptureContext } from './capture.ts';
export { capture } from './capture.ts';
export type {
  CaptureDraft,
  DraftNotice,
  DraftPerson,
  DraftPromise,
  DraftThrough,
  DraftWish,
  Part,
  Span,
} from './draft.ts';
export type { KnownIndex, KnownPerson } from './known/known.ts';
export { indexKnown } from './known/known.ts';
export type { PrintedDraft } from './print-draft.ts';
export { printDraft } from './print-draft.ts';
