import { type ServedGoal, servedGoalSentence } from '@kennis/domain';
import { Link } from 'wouter';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { reviewMessages } from './messages.ts';

/** The long-term goals, with what served them in the period (D1). */
export function GoalsPart({ goals }: { readonly goals: readonly ServedGoal[] }) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  if (goals.length === 0) return null;
  return (
    <section className="review-part">
      <h2>{say('goals')}</h2>
      <ul className="review-clubs">
        {goals.map((served) => (
          <li key={served.goal.id} className="review-club">
            <h3>
              <Link href="/me/goals">{served.goal.fields.text}</Link>
            </h3>
            <p className="row-line">{speak(servedGoalSentence(served))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
