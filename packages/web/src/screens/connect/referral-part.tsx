import { type RecordOf, type ReferralCheck, referralSentences } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { connectMessages } from './messages.ts';

/** How well you know who may help, before your name goes with theirs; it advises and never forbids (T2). */
export function ReferralPart({
  check,
  person,
}: {
  readonly check: ReferralCheck;
  readonly person: RecordOf<'person'>;
}) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const name = person.fields.name.given ?? person.fields.name.full;
  const [verdict, ...lines] = referralSentences(check, name);
  return (
    <section className="connect-part">
      <h2>{say('referral', { name })}</h2>
      {verdict && <p>{speak(verdict)}</p>}
      <ul className="referral-lines">
        {lines.map((line) => (
          <li key={line.key}>{speak(line)}</li>
        ))}
      </ul>
    </section>
  );
}
