import { draftFollowUp, type FollowUp } from '@kennis/domain';
import { Link } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { Doubt } from '../doubt/doubt.tsx';
import { DraftFields } from '../drafting/draft-fields.tsx';
import { preferredEmail } from '../drafting/preferred-email.ts';
import { SendActs } from '../drafting/send-acts.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useWay } from '../drafting/use-way.ts';
import type { Way } from '../drafting/way.ts';
import { FollowUpContext } from './follow-up-context.tsx';
import { lookBackMessages } from './messages.ts';
import { useKeeping } from './use-keeping.ts';
import { useNewCard } from './use-new-card.ts';

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
  const email = preferredEmail(person.fields);
  const [way, setWay] = useWay(person);
  const draft = useDraft(person.fields, (choice) => draftFollowUp(followUp, choice));
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
      {place === 1 && <Doubt at="follow-up" />}
      <DraftFields as="follow-up" draft={draft} way={way} onWay={setWay} />
      {isKept ? (
        <div className="look-back-foot">
          <Button kind="main" onPress={onNext}>
            {say('next')}
          </Button>
        </div>
      ) : (
        <div className="look-back-foot">
          <Button kind="quiet" onPress={onNext}>
            {say('later')}
          </Button>
          <SendActs
            outgoing={{
              name: person.fields.name.given ?? person.fields.name.full,
              way,
              email,
              text: draft.text,
            }}
            sent={say('sent')}
            onSent={(sentBy) => void kept(sentBy)}
          >
            <Button kind="edge" icon="check" onPress={() => void kept(null)}>
              {say('kept')}
            </Button>
          </SendActs>
        </div>
      )}
    </section>
  );
}
