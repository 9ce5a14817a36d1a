import { dueIntroductions, introductionNeeds } from '@kennis/domain';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { peopleById } from '../people/people-by-id.ts';
import { IntroductionRow } from './introduction-row.tsx';
import { connectMessages } from './messages.ts';
import './connect.css';

/** Introductions of which a step may be taken today, in a part of Today of their own (T1). */
export function DueIntroductions() {
  const say = useMessages(connectMessages);
  const today = useFormats().today();
  const due = useQuery(['due-introductions', today], async (reading) => {
    const introductions = await reading.due('introduction', today, introductionNeeds.limit);
    const promised = introductions.flatMap(({ fields }) => fields.promise ?? []);
    const promisesDue = (await reading.records(promised)).filter(
      ({ fields }) => typeof fields.dueOn === 'string' && fields.dueOn <= today && !fields.ending,
    );
    const ids = introductions.flatMap(({ fields }) => [fields.a, fields.b]);
    const people = await peopleById(reading, [...new Set(ids)]);
    const byId = new Map(people.map((person) => [person.id, person]));
    return { people: byId, due: dueIntroductions({ introductions, people: byId, promisesDue }, today) };
  });
  if (!due || due.due.length === 0) return null;
  return (
    <section className="today-part">
      <h2>{say('introductions')}</h2>
      <ul className="rows">
        {due.due.map(({ introduction }) => (
          <li key={introduction.id}>
            <IntroductionRow introduction={introduction} people={due.people} />
          </li>
        ))}
      </ul>
    </section>
  );
}
