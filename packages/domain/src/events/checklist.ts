import { eventTone, type Tone } from '../coaching/tone.ts';
import type { Context } from '../context.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EventFields } from './event.ts';

/** One thing to have ready (P6). */
export type ChecklistKey =
  | 'goal'
  | 'targets'
  | 'names'
  | 'pitch'
  | 'ask'
  | 'card'
  | 'travel'
  | 'read-up'
  | 'question'
  | 'promises'
  | 'words'
  | 'present'
  | 'memory'
  | 'condolence';

/** One thing to have ready for an event (P6). */
export interface ChecklistItem {
  readonly key: ChecklistKey;
  readonly done: boolean;
  /** Ticked by hand, or done because it was chosen elsewhere. */
  readonly by: 'ticked' | 'chosen' | null;
}

/** What is ready without a tick: people to find that are still open, and a card that somebody can keep. */
export interface Readiness {
  readonly targets: number;
  readonly card: boolean;
}

const lists: { readonly [tone in Tone]: readonly ChecklistKey[] } = {
  open: ['goal', 'targets', 'names', 'pitch', 'ask', 'card', 'travel'],
  theme: ['goal', 'read-up', 'question', 'targets', 'pitch', 'ask', 'card', 'travel'],
  own: ['goal', 'targets', 'names', 'promises', 'ask', 'card', 'travel'],
  festive: ['words', 'present', 'goal', 'targets', 'names', 'travel'],
  farewell: ['words', 'memory', 'present', 'travel'],
  mourning: ['words', 'memory', 'condolence', 'travel'],
};

/** What to have ready for an event, fitting its kind (P6, P8). */
export function checklistOf(event: EventFields, ready: Readiness): readonly ChecklistItem[] {
  const ticked = new Set(elements(event, 'checklist').map(([key]) => key));
  return lists[eventTone(event.kind)].map((key) => {
    if (ticked.has(key)) return { key, done: true, by: 'ticked' };
    const chosen = isChosen(key, event, ready);
    return { key, done: chosen, by: chosen ? 'chosen' : null };
  });
}

/** Ticks one thing off, or takes the tick away. */
export function tickChecklist(
  { event }: { readonly event: RecordOf<'event'> | null },
  { key, done }: { readonly key: ChecklistKey; readonly done: boolean },
  { now }: Pick<Context, 'now'>,
): Result<readonly PatchOf<'event'>[], { readonly type: 'event-missing' }> {
  if (!event) return refuse({ type: 'event-missing' });
  const path = `checklist/${key}` as const;
  if ((event.fields[path] != null) === done) return ok([]);
  return ok([{ kind: 'event', id: event.id, fields: { [path]: done ? { doneAt: now } : null } }]);
}

function isChosen(
  key: ChecklistKey,
  { goal, pitch, ask }: EventFields,
  { targets, card }: Readiness,
): boolean {
  const chosen: { readonly [key in ChecklistKey]?: boolean } = {
    goal: goal != null,
    pitch: pitch != null,
    ask: ask != null,
    targets: targets > 0,
    card,
  };
  return chosen[key] ?? false;
}
