import type { ListedTarget, RecordOf } from '@kennis/domain';
import type { EventRecords } from './read-event.ts';

/** Whom a line of the list of people to find is about: one of your own people, or only a name. */
export interface NamedTarget extends ListedTarget {
  readonly person: RecordOf<'person'> | null;
  readonly name: string;
}

/** The lines of the list with who they are about; a person that is no longer there is left out. */
export function namedTargets(
  listed: readonly ListedTarget[],
  { people }: Pick<EventRecords, 'people'>,
): readonly NamedTarget[] {
  return listed.flatMap((line) => {
    const { person: id, name } = line.target.fields;
    const person = people.find((each) => each.id === id && each.deletedAt === null) ?? null;
    const called = person?.fields.name.full ?? name;
    return called === undefined ? [] : [{ ...line, person, name: called }];
  });
}
