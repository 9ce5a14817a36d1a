import { type ClubYield, costSentence, worthSentence, yieldSentences } from '@kennis/domain';
import { Link } from 'wouter';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { reviewMessages } from './messages.ts';

/** Per club or series: whether to go again, and why (A7). */
export function ClubsPart({ clubs }: { readonly clubs: readonly ClubYield[] }) {
  const say = useMessages(reviewMessages);
  if (clubs.length === 0) return null;
  return (
    <section className="review-part">
      <h2>{say('clubs')}</h2>
      <ul className="review-clubs">
        {clubs.map((club) => (
          <Club key={club.id} club={club} />
        ))}
      </ul>
    </section>
  );
}

function Club({ club }: { readonly club: ClubYield }) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const { language } = usePreferences().preferences;
  const cost = costSentence(club.yield, language);
  return (
    <li className="review-club">
      <h3>
        <Link href={`/events/${club.id}`}>{club.name}</Link>{' '}
        <span>{say('club.times', { times: club.events.length })}</span>
      </h3>
      <p>{speak(worthSentence(club.worth))}</p>
      <p className="row-line">
        {[...yieldSentences(club.tells), ...(cost ? [cost] : [])].map(speak).join(' ')}
      </p>
    </li>
  );
}
