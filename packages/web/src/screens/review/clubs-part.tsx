import { type ClubYield, costSentence, worthSentence, yieldSentences } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { reviewMessages } from './messages.ts';

const mostAtFirst = 5;

/** Per club or series: whether to go again, and why (A7). */
export function ClubsPart({ clubs }: { readonly clubs: readonly ClubYield[] }) {
  const say = useMessages(reviewMessages);
  const [isWhole, setWhole] = useState(false);
  if (clubs.length === 0) return null;
  const shown = isWhole ? clubs : clubs.slice(0, mostAtFirst);
  return (
    <section className="review-part">
      <h2>{say('clubs')}</h2>
      <ul className="review-clubs">
        {shown.map((club) => (
          <Club key={club.id} club={club} />
        ))}
      </ul>
      {shown.length < clubs.length && (
        <Button kind="quiet" icon="down" onPress={() => setWhole(true)}>
          {say('all', { count: clubs.length })}
        </Button>
      )}
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
