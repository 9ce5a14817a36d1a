import { isPresenceOnly } from '../coaching/tone.ts';
import type { RecordOf } from '../records/kinds.ts';
import { isSameSeries } from './event-words.ts';

/** What you wrote to do better, where, and why it returns here. */
export interface BetterNextTime {
  readonly text: string;
  readonly event: { readonly id: string; readonly name: string; readonly on: string };
  readonly because: 'same-series' | 'same-kind' | 'latest';
}

/**
 * What you wrote to do better returns while you prepare the next event (E2): that of the last event of the same name or host,
 * else of the same kind, else the last you wrote. Null where there is none, and where only presence fits (P8).
 */
export function betterNextTime(
  event: RecordOf<'event'>,
  reflections: readonly RecordOf<'reflection'>[],
  events: readonly RecordOf<'event'>[],
): BetterNextTime | null {
  if (isPresenceOnly(event.fields.kind)) return null;
  const written = reflections
    .flatMap(({ fields, deletedAt }) => {
      const about = events.find(({ id }) => id === fields.event);
      if (!about || deletedAt !== null || !fields.better?.trim()) return [];
      if (about.id === event.id || about.fields.on > event.fields.on) return [];
      return [{ text: fields.better, about }];
    })
    .toSorted((a, b) => b.about.fields.on.localeCompare(a.about.fields.on));
  const series = written.find(({ about }) => isSameSeries(about.fields, event.fields));
  const kind = written.find(({ about }) => about.fields.kind === event.fields.kind);
  const found = series ?? kind ?? written[0];
  if (!found) return null;
  const { id, fields } = found.about;
  const because = found === series ? 'same-series' : found === kind ? 'same-kind' : 'latest';
  return { text: found.text, event: { id, name: fields.name, on: fields.on }, because };
}
