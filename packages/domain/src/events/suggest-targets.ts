import { isPresenceOnly } from '../coaching/tone.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { isSameSeries, themeWords } from './event-words.ts';
import { reasonWeights, type TargetReason } from './target-reason.ts';
import { eventReasons, wishReasons } from './target-reasons.ts';

/** What is read to suggest people to find: candidates by index, with what is open of them and of you. */
export interface SuggestionRecords {
  readonly event: RecordOf<'event'>;
  readonly targets: readonly RecordOf<'target'>[];
  readonly people: readonly RecordOf<'person'>[];
  readonly promises: readonly RecordOf<'promise'>[];
  /** Of the candidates and your own. */
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
  readonly earlierEvents: readonly RecordOf<'event'>[];
  /** At those earlier events. */
  readonly encounters: readonly RecordOf<'encounter'>[];
}

/** Somebody worth finding, the strongest reason first. */
export interface TargetSuggestion {
  readonly person: RecordOf<'person'>;
  readonly reasons: readonly TargetReason[];
}

/**
 * Your own people who would be good to find at an event (P3): to whom a promise is open, who could help or be helped, whom
 * you met at it before, and who belongs to it by organisation, theme, tag or place. Not who is on the list or was dropped
 * from it; nobody where only presence fits (P8).
 */
export function suggestTargets(records: SuggestionRecords, limit = 10): readonly TargetSuggestion[] {
  const { event, targets, people } = records;
  if (isPresenceOnly(event.fields.kind)) return [];
  const listed = new Set(targets.map(({ fields }) => fields.person));
  const met = metBefore(records);
  return people
    .filter(({ id, deletedAt, fields }) => deletedAt === null && !listed.has(id) && !fields.mergedInto)
    .map((person) => ({ person, reasons: reasonsFor(person, records, met) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, limit);
}

/**
 * What to search people by for an event: its host, its place, the telling words of name and theme, and those of `asks`,
 * what you look for yourself.
 */
export function targetSearches(
  { name, theme, host, place }: Pick<RecordOf<'event'>['fields'], 'name' | 'theme' | 'host' | 'place'>,
  asks: readonly string[] = [],
): readonly string[] {
  const words = [`${theme ?? ''} ${name}`, ...asks].flatMap(themeWords);
  return [...new Set([host, place, ...words].filter((each): each is string => Boolean(each?.trim())))];
}

type Met = ReadonlyMap<string, RecordOf<'event'>>;

function reasonsFor(
  person: RecordOf<'person'>,
  records: SuggestionRecords,
  met: Met,
): readonly TargetReason[] {
  const before = met.get(person.id);
  const reasons: readonly TargetReason[] = [
    ...promiseReasons(person.id, records.promises),
    ...wishReasons(person, records),
    ...(before ? [{ type: 'met-there', event: before.fields.name, on: before.fields.on } as const] : []),
    ...eventReasons(person, records),
  ];
  return reasons.toSorted((a, b) => reasonWeights[b.type] - reasonWeights[a.type]);
}

function promiseReasons(person: string, promises: SuggestionRecords['promises']): readonly TargetReason[] {
  return promises
    .filter(({ fields }) => fields.person === person && fields.ending == null)
    .map(({ fields: { by, text } }) => ({ type: by === 'me' ? 'promised-by-me' : 'promised-by-them', text }));
}

/** The latest earlier event of the series at which each person was spoken. */
function metBefore({ event, earlierEvents, encounters }: SuggestionRecords): Met {
  const series = earlierEvents
    .filter(
      ({ id, fields }) =>
        id !== event.id && fields.on < event.fields.on && isSameSeries(fields, event.fields),
    )
    .toSorted((a, b) => (a.fields.on < b.fields.on ? -1 : 1));
  const met = new Map<string, RecordOf<'event'>>();
  for (const each of series) {
    const there = encounters.filter(({ fields }) => fields.event === each.id);
    for (const { fields } of there) for (const [id] of elements(fields, 'people')) met.set(id, each);
  }
  return met;
}

function weight({ reasons }: TargetSuggestion): number {
  const kinds = new Set(reasons.map(({ type }) => type));
  return [...kinds].reduce((sum, type) => sum + reasonWeights[type], 0);
}
