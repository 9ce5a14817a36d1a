import { lazy, Suspense } from 'react';
import { useParams } from 'wouter';
import { useFormats } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { ContactActs } from './contact-acts.tsx';
import { GivenPart } from './given-part.tsx';
import { GoneScreen } from './gone-screen.tsx';
import { HowToReach } from './how-to-reach.tsx';
import { InTouch } from './in-touch.tsx';
import { KnownOfThem } from './known-of-them.tsx';
import { PersonHead } from './person-head.tsx';
import { PersonPromises } from './person-promises.tsx';
import { type PersonDetails, readPerson } from './read-person.ts';
import { TimelinePart } from './timeline-part.tsx';
import './person.css';

/** Apart, as most people are known. */
const WaysPart = lazy(async () => ({ default: (await import('../ways/ways-part.tsx')).WaysPart }));

/** One person: who they are, how you stand, what you know, what was promised, and everything since you last spoke. */
export function PersonScreen() {
  const { id = '' } = useParams();
  const { today } = useFormats();
  const read = useQuery(['person', id], async (reading) => ({
    details: await readPerson(reading, id, today()),
  }));
  if (!read) return null;
  const { details } = read;
  if (!details || details.person.deletedAt !== null) return <GoneScreen person={details?.person ?? null} />;
  return (
    <article className="person">
      <PersonHead details={details} />
      <ContactActs details={details} />
      <div className="columns">
        <div>
          <InTouch details={details} />
          {isHardlyKnown(details) && (
            <Suspense>
              <WaysPart person={details.person} scale={details.scale} />
            </Suspense>
          )}
          <KnownOfThem details={details} />
          <PersonPromises details={details} />
          <GivenPart details={details} />
          <HowToReach details={details} />
        </div>
        <TimelinePart details={details} />
      </div>
    </article>
  );
}

/** Spoken once at most: others may know them better (K3). */
function isHardlyKnown({ tie }: PersonDetails): boolean {
  return (tie?.contactDays ?? 0) < 2;
}
