import { type ContactPoint, elements, type FollowUp, type PersonFields } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { DraftFields } from './draft-fields.tsx';
import { FollowUpContext } from './follow-up-context.tsx';
import { lookBackMessages } from './messages.ts';
import { SendActs } from './send-acts.tsx';
import { useDraft } from './use-draft.ts';
import { useKeeping } from './use-keeping.ts';
import { useNewCard } from './use-new-card.ts';
import type { Way } from './way.ts';

/** One person to whom something was promised: what it was about, and a draft to finish and send oneself (E4, A2). */
export function FollowUpCard({
  followUp,
  place,
  of,
  isKept,
  onNext,
}: {
  readonly followUp: FollowUp;
  readonly place: number;
  readonly of: number;
  /** Nothing promised to them is open any more. */
  readonly isKept: boolean;
  readonly onNext: () => void;
}) {
  const say = useMessages(lookBackMessages);
  const { person } = followUp;
  const email = firstEmail(person.fields);
  const [way, setWay] = useState<Way>(email ? 'mail' : 'message');
  const draft = useDraft(followUp);
  const keep = useKeeping(followUp);
  const title = useNewCard();
  const photo = usePhoto(person.fields.photo);
  const kept = async (sentBy: Way | null) => {
    if (await keep(sentBy)) onNext();
  };
  return (
    <section className="look-back-card">
      <div className="follow-up-person">
        <Avatar name={person.fields.name.full} seed={person.id} photo={photo} />
        <div>
          <p className="look-back-hint">{say('promises-step', { step: place, steps: of })}</p>
          <h2 className="follow-up-name" tabIndex={-1} ref={title}>
            <Link href={`/people/${person.id}`}>{person.fields.name.full}</Link>
          </h2>
        </div>
      </div>
      <FollowUpContext followUp={followUp} />
      <DraftFields draft={draft} way={way} onWay={setWay} />
      {isKept ? (
        <div className="look-back-foot">
          <Button kind="main" onPress={onNext}>
            {say('next')}
          </Button>
        </div>
      ) : (
        <SendActs
          name={person.fields.name.given ?? person.fields.name.full}
          way={way}
          email={email}
          text={draft.text}
          onKept={(sentBy) => void kept(sentBy)}
          onLater={onNext}
        />
      )}
    </section>
  );
}

/** The one they prefer. */
function firstEmail(fields: PersonFields): string | null {
  const [first] = elements<'emails', ContactPoint>(fields, 'emails')
    .map(([, point]) => point)
    .toSorted((a, b) => (a.preference ?? 100) - (b.preference ?? 100));
  return first?.value ?? null;
}
