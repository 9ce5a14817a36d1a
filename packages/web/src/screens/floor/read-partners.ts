import {
  conversationKind,
  elements,
  floorConversations,
  questionsAsked,
  type RecordOf,
  targetList,
} from '@kennis/domain';
import { namedTargets } from '../event/named-targets.ts';
import type { EventRecords } from '../event/read-event.ts';

/** Somebody you may be talking to: with the talk at this event, if it was captured, and what was asked of them before. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly talk: RecordOf<'encounter'> | null;
  readonly asked: ReadonlySet<string>;
  readonly meeting: 'first' | 'again';
}

/** Whom you spoke here, the latest first, then those to find. */
export function partnersAt(records: EventRecords): readonly Partner[] {
  const { event, targets, encounters } = records;
  const spoken = floorConversations(records).flatMap(({ encounter, people }) =>
    people.map(({ id, name }) => ({ id, name: name.given ?? name.full, talk: encounter })),
  );
  const wanted = namedTargets(targetList(event, targets, encounters), records).flatMap(({ person, state }) =>
    person && state === 'open'
      ? [{ id: person.id, name: person.fields.name.given ?? person.fields.name.full, talk: null }]
      : [],
  );
  const first = new Map([...spoken, ...wanted].toReversed().map((each) => [each.id, each]));
  return [...first.values()].toReversed().map((each) => {
    const theirs = encounters.filter(({ fields }) =>
      elements(fields, 'people').some(([id]) => id === each.id),
    );
    return {
      ...each,
      asked: questionsAsked(theirs),
      meeting: conversationKind(theirs, event.fields.on),
    };
  });
}
