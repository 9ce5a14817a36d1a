import { isIntroductionOpen } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { connectMessages } from './messages.ts';
import { namesOf } from './names-of.ts';
import type { IntroductionDetails } from './read-introduction-details.ts';
import type { IntroductionActs } from './use-introduction-acts.ts';

/** What each of them said, while that is not known: nobody is introduced without both having said yes (T1). */
export function AnswerActs({
  details,
  acts,
}: {
  readonly details: IntroductionDetails;
  readonly acts: IntroductionActs;
}) {
  const say = useMessages(connectMessages);
  const names = namesOf(details);
  const { fields } = details.introduction;
  if (!isIntroductionOpen(fields) || fields.introducedOn) return null;
  const waiting = (['a', 'b'] as const).filter((side) => !fields[`${side}Answer`]);
  return waiting.map((side) => (
    <div key={side} className="answer">
      <p>{say(fields[`${side}AskedOn`] ? 'answer' : 'answer.spoken', { name: names[side] })}</p>
      <span className="connect-acts">
        <Button icon="check" onPress={() => void acts.answer(side, 'yes')}>
          {say('answer.yes')}
        </Button>
        <Button kind="quiet" onPress={() => void acts.answer(side, 'no')}>
          {say('answer.no')}
        </Button>
      </span>
    </div>
  ));
}
