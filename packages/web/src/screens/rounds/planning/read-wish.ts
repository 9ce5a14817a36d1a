import { type EventRounds, elements, type MatchPerson, matchPeopleOf, type RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { peopleById } from '../../people/people-by-id.ts';
import type { PlanWish } from './plan-messages.ts';

const mostEach = 40;

/** What planning needs of the book about those who are there: what they ask and offer, and who spoke together with you before; the rounds in the plan were held, or are on. */
export async function readPlanWish(
  reading: BookReading,
  { people, size, count, plan }: EventRounds,
): Promise<PlanWish> {
  const there = people.filter(({ isGone }) => !isGone);
  const known = there.flatMap(({ person }) => person ?? []);
  const [records, linked, card] = await Promise.all([
    peopleById(reading, known),
    reading.linkedOf(['ask', 'offer', 'encounter'], [...known, 'me'], { limit: mostEach }),
    reading.record('card') as Promise<RecordOf<'card'> | null>,
  ]);
  const each = [...linked.values()];
  const asks = each.flatMap(({ ask }) => ask);
  const offers = each.flatMap(({ offer }) => offer);
  const talks = each.flatMap(({ encounter }) => encounter);
  const described = new Map(
    matchPeopleOf({ people: records, asks, offers, card }).map((one) => [one.id, one]),
  );
  const idOf = new Map(there.flatMap(({ id, person }) => (person ? [[person, id] as const] : [])));
  return {
    people: there.map(({ id, name, role, organisation, person }): MatchPerson => {
      const book = described.get(person ?? (id === 'me' ? 'me' : ''));
      return { name, ...(role && { role }), ...(organisation && { organisation }), ...book, id };
    }),
    acquainted: togetherIn(talks, idOf),
    rounds: count - plan.length,
    size: Math.min(size, there.length),
    held: plan,
  };
}

/** Pairs of those taking part who were at one talk. */
function togetherIn(
  talks: readonly RecordOf<'encounter'>[],
  idOf: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  return [...new Map(talks.map((talk) => [talk.id, talk])).values()].flatMap(({ fields }) => {
    const there = elements(fields, 'people').flatMap(([person]) => idOf.get(person) ?? []);
    return there.flatMap((a, at) => there.slice(at + 1).map((b) => [a, b] as const));
  });
}
