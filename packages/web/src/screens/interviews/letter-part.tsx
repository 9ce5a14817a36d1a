import { draftInterviewLetter, type InterviewLetter } from '@kennis/domain';
import { useState } from 'react';
import { useMessages } from '../../messages/reading.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { DraftFields } from '../drafting/draft-fields.tsx';
import { NudgeLine } from '../drafting/nudge-line.tsx';
import { preferredEmail } from '../drafting/preferred-email.ts';
import { SendActs } from '../drafting/send-acts.tsx';
import { useDraft } from '../drafting/use-draft.ts';
import { useWay } from '../drafting/use-way.ts';
import { interviewMessages } from './messages.ts';
import type { InterviewDetails } from './read-interview.ts';
import { useLetterSent } from './use-letter-sent.ts';

/** The request, the thank-you or the report back, ready to finish and send oneself (I1, I4). */
export function LetterPart({
  details,
  letter,
}: {
  readonly details: InterviewDetails;
  readonly letter: InterviewLetter;
}) {
  const say = useMessages(interviewMessages);
  const { interview, person, through } = details;
  const email = preferredEmail(person.fields);
  const [way, setWay] = useWay(person);
  const [turn, setTurn] = useState(0);
  const draft = useDraft(person.fields, (choice) =>
    draftInterviewLetter(letter, { interview, person, through }, choice),
  );
  const sent = useLetterSent(details, letter);
  const name = person.fields.name.given ?? person.fields.name.full;
  return (
    <div className="advice-letter">
      {letter === 'request' && (
        <>
          <NudgeLine person={person} />
          <Doubt at="advice-request" />
        </>
      )}
      <DraftFields
        as={letter === 'request' ? 'advice-request' : letter === 'thank-you' ? 'thank-you' : 'follow-up'}
        draft={draft}
        way={way}
        onWay={setWay}
      />
      <div className="advice-acts">
        <SendActs
          key={turn}
          outgoing={{ name, way, email, text: draft.text }}
          sent={say('sent', { name })}
          onSent={(by) => {
            setTurn(turn + 1);
            void sent(by);
          }}
        />
      </div>
    </div>
  );
}
