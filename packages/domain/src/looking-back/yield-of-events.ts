import { isPresenceOnly } from '../coaching/tone.ts';
import { introductionStage } from '../introductions/introduction-stage.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import { harvestItem, type LookBackIndex } from './look-back-index.ts';
import { byLatest, costsOf, countWhats, type Yield } from './yield.ts';

/**
 * What gatherings brought, months later too (E3): all that grew from the talks there. Where only presence fits nothing is counted
 * but that you were there (P8).
 */
export function yieldOfEvents(index: LookBackIndex, events: readonly RecordOf<'event'>[]): Yield {
  const { records, talksAt, ancestors } = index;
  const counted = events.filter(({ fields }) => !isPresenceOnly(fields.kind));
  const ids = new Set(counted.map(({ id }) => id));
  const talks = counted.flatMap(({ id }) => talksAt.get(id) ?? []);
  const talkIds = new Set(talks.map(({ id }) => id));
  const isFromHere = (id: string, encounter: string | undefined) =>
    talkIds.has(encounter ?? '') || (ancestors.get(id) ?? []).some((thing) => talkIds.has(thing.id));
  const favours = records.favours.filter(
    ({ id, fields, deletedAt }) => deletedAt === null && isFromHere(id, fields.encounter),
  );
  const introductions = records.introductions.filter(
    ({ id, deletedAt }) => deletedAt === null && isFromHere(id, undefined),
  );
  const received = favours.filter(({ fields }) => fields.by === 'them');
  return {
    ...costsOf(counted, records.reflections),
    gatherings: counted.length,
    presences: events.length - counted.length,
    talks: talks.length,
    ...relationsOf(index, talks),
    promises: promisesOf(
      records.promises.filter(
        ({ fields }) => talkIds.has(fields.encounter ?? '') || ids.has(fields.event ?? ''),
      ),
    ),
    introductions: {
      started: introductions.length,
      worked: introductions.filter(({ fields }) => introductionStage(fields) === 'worked').length,
    },
    given: countWhats(favours.filter(({ fields }) => fields.by === 'me')),
    received: countWhats(received),
    harvest: received.map((favour) => harvestItem(index, favour)).sort(byLatest),
  };
}

/** Whom you spoke for the first time in these talks, and whom you knew by then: each person counts once a day. */
export function relationsOf(
  { beganAt, firstOn }: LookBackIndex,
  talks: readonly RecordOf<'encounter'>[],
): Pick<Yield, 'began' | 'keptWarm' | 'again'> {
  const began = new Set<string>();
  const again = new Set<string>();
  const keptWarm = new Set<string>();
  for (const { id, fields } of talks) {
    for (const [person] of elements(fields, 'people')) {
      if (beganAt.get(person) === id) began.add(person);
      if (firstOn.get(person) === fields.on) continue;
      again.add(`${fields.on} ${person}`);
      keptWarm.add(person);
    }
  }
  return { began: [...began], keptWarm: [...keptWarm], again: again.size };
}

/** Promises made, yours kept and theirs kept. */
function promisesOf(promises: readonly RecordOf<'promise'>[]): Yield['promises'] {
  const live = promises.filter(({ deletedAt }) => deletedAt === null);
  const kept = live.filter(({ fields }) => fields.ending?.how === 'kept');
  return {
    made: live.filter(({ fields }) => fields.by === 'me').length,
    kept: kept.filter(({ fields }) => fields.by === 'me').length,
    theirsKept: kept.filter(({ fields }) => fields.by === 'them').length,
  };
}
