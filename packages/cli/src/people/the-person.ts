import {
  type BookReading,
  findPerson,
  ok,
  type PersonRow,
  type Problem,
  type Result,
  refuse,
  searchPeople,
} from '@kennis/server';
import { personLine } from './person-line.ts';

/** The person that somebody means: by id, or by a name that only one person answers. */
export async function thePerson(reading: BookReading, meant: string): Promise<Result<PersonRow, Problem>> {
  const byId = await findPerson(reading, meant);
  if (byId) return ok(byId);
  const found = await searchPeople(reading, meant, 10);
  const exact = found.filter(({ person }) => person.fields.name?.full.toLowerCase() === meant.toLowerCase());
  const [one, another] = exact.length === 1 ? exact : found;
  if (!one) return refuse({ type: 'person-missing', person: meant });
  if (another)
    return refuse({
      type: 'person-unclear',
      person: meant,
      people: found.map((each) => `  ${personLine(each)}`).join('\n'),
    });
  return ok(one);
}
