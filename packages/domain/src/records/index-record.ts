import { isDay } from '../days/day.ts';
import { drillDueOn, drillLastOn } from '../drilling/drill-due-on.ts';
import { nextIntroductionStep } from '../introductions/introduction-stage.ts';
import { indexPerson } from './index-person.ts';
import type { Kind, KindFields } from './kinds.ts';
import { LinkCollector } from './link-collector.ts';
import type { BookRecord, Fields } from './record.ts';
import type { Link, RecordIndex } from './record-index.ts';

/**
 * Storage rebuilds its index after an upgrade that raises this, which takes minutes for a large book. New kinds, and fields
 * that no stored record has yet, need no raise.
 */
export const indexVersion = 1;

/**
 * What storage keeps beside a record in order to find it again: a function of its fields alone. Never throws, whatever
 * stands in the fields; kinds that nothing uses yet have an empty index.
 */
export function indexRecord(record: Pick<BookRecord, 'kind' | 'fields'>): RecordIndex {
  const index = Object.hasOwn(byKind, record.kind) ? byKind[record.kind as Kind] : undefined;
  return index ? (index as (fields: Fields) => RecordIndex)(record.fields) : nothing;
}

const nothing: RecordIndex = { onDay: null, dueOn: null, sortName: null, searchText: null, links: [] };

const byKind: { readonly [K in Kind]: (fields: KindFields[K]) => RecordIndex } = {
  person: indexPerson,
  encounter: (fields) => dated(fields.on, links(fields).references('people').reference('event')),
  note: (fields) => dated(fields.on, links(fields).reference('about')),
  memory: (fields) => dated(fields.on, links(fields).references('people').reference('encounter')),
  event: (fields) =>
    dated(
      fields.on,
      links(fields)
        .reference('pitch')
        .reference('pitchUsed')
        .reference('ask')
        .reference('towards')
        .filter('host', 'host', fields.host),
    ),
  target: (fields) => dated(undefined, links(fields).reference('event').reference('person')),
  attendance: (fields) => dated(fields.on, links(fields).reference('event').references('recognised')),
  reflection: (fields) => dated(fields.on, links(fields).reference('event')),
  promise: (fields) =>
    dated(
      fields.madeOn,
      links(fields).reference('person').reference('encounter').reference('event').reference('interview'),
      fields.ending == null ? fields.dueOn : undefined,
    ),
  favour: (fields) =>
    dated(
      fields.on,
      links(fields)
        .reference('person')
        .reference('grewFrom')
        .reference('encounter')
        .reference('event')
        .reference('goal'),
      fields.by === 'them' && fields.thankedOn == null ? fields.on : undefined,
    ),
  introduction: (fields) =>
    dated(
      fields.on,
      links(fields)
        .reference('a')
        .reference('b')
        .reference('ask')
        .reference('promise')
        .reference('grewFrom')
        .reference('goal'),
      nextIntroductionStep(fields)?.on,
    ),
  goal: (fields) => dated(fields.on, links(fields)),
  interview: (fields) => {
    const open = fields.held == null && fields.calledOff == null;
    return dated(
      fields.on ?? fields.madeOn,
      links(fields).reference('person').reference('goal').references('passedOn'),
      open ? fields.on : undefined,
    );
  },
  drill: (fields) => dated(drillLastOn(fields), links(fields).reference('person'), drillDueOn(fields)),
  ask: (fields) => dated(fields.on, owned(fields).reference('goal')),
  offer: (fields) => dated(fields.on, owned(fields)),
  snooze: (fields) =>
    dated(
      fields.on,
      links(fields).reference('person'),
      fields.how === 'later' && fields.endedOn == null ? fields.until : undefined,
    ),
  import: (fields) =>
    dated(typeof fields.at === 'string' ? fields.at.slice(0, 10) : undefined, links(fields)),
  card: () => nothing,
  pitch: () => nothing,
  line: () => nothing,
  setting: () => nothing,
};

function links(fields: Fields): LinkCollector {
  return new LinkCollector(fields);
}

/** What somebody looks for or can help with; your own is found by the filter `owner` = `me`. */
function owned(fields: KindFields['ask'] | KindFields['offer']): LinkCollector {
  const collector = links(fields).reference('owner').reference('encounter');
  return fields.owner === 'me' ? collector.filter('owner', 'owner', 'me') : collector;
}

function dated(on: unknown, collector: { readonly links: readonly Link[] }, dueOn?: unknown): RecordIndex {
  return {
    ...nothing,
    onDay: isDay(on) ? on : null,
    dueOn: isDay(dueOn) ? dueOn : null,
    links: collector.links,
  };
}
