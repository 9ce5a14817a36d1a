import { type EventFields, elements, type RecordOf } from '@kennis/domain';

/** An event as the API and the command line give it. */
export interface PrintedEvent extends Omit<EventFields, `checklist/${string}`> {
  readonly id: string;
  /** What was ticked off. */
  readonly checklist: readonly string[];
}

/** An event as the API and `kennis events --json` give it: its fields, and the keys of what was ticked. */
export function printEvent({ id, fields }: RecordOf<'event'>): PrintedEvent {
  const plain = Object.entries(fields).filter(([path, value]) => !path.includes('/') && value != null);
  const checklist = elements(fields, 'checklist').map(([key]) => key);
  return { id, ...(Object.fromEntries(plain) as EventFields), checklist };
}
