import type { DueIntroduction } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { IntroductionRow } from './introduction-row.tsx';
import { connectMessages } from './messages.ts';
import './connect.css';

/** Introductions of which a step may be taken today, in a part of Today of their own (T1). */
export function DueIntroductions({ due }: { readonly due: readonly DueIntroduction[] }) {
  const say = useMessages(connectMessages);
  const people = new Map(
    due.flatMap(({ introduction: { fields }, a, b }) => [
      ...(a ? [[fields.a, a] as const] : []),
      ...(b ? [[fields.b, b] as const] : []),
    ]),
  );
  return (
    <section className="today-part">
      <h2>{say('introductions')}</h2>
      <ul className="rows">
        {due.map(({ introduction }) => (
          <li key={introduction.id}>
            <IntroductionRow introduction={introduction} people={people} />
          </li>
        ))}
      </ul>
    </section>
  );
}
