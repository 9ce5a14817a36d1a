import type { FollowUpChoice, FollowUpDraft, RecordOf } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { DraftFields } from '../drafting/draft-fields.tsx';
import { NudgeLine } from '../drafting/nudge-line.tsx';
import { preferredEmail } from '../drafting/preferred-email.ts';
import { SendActs } from '../drafting/send-acts.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useWay } from '../drafting/use-way.ts';
import { connectMessages } from './messages.ts';

/** One text to one person, to finish and send oneself. */
export function IntroductionDraft({
  to,
  compose,
  onSent,
}: {
  readonly to: RecordOf<'person'>;
  readonly compose: (choice: FollowUpChoice) => FollowUpDraft;
  readonly onSent: () => void;
}) {
  const say = useMessages(connectMessages);
  const email = preferredEmail(to.fields);
  const [way, setWay] = useWay(to);
  const draft = useDraft(to.fields, compose);
  const name = to.fields.name.given ?? to.fields.name.full;
  return (
    <div className="introduction-draft">
      <NudgeLine person={to} />
      <DraftFields as="introduction" draft={draft} way={way} onWay={setWay} />
      <div className="connect-acts">
        <SendActs
          outgoing={{ name, way, email, text: draft.text }}
          sent={say('sent', { name })}
          onSent={onSent}
        />
      </div>
    </div>
  );
}
