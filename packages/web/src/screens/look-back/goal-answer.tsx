import {
  goalProgress,
  goalSentence,
  progressSentence,
  proposeGoalMet,
  reflectionSentence,
} from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import type { AnswerProps } from './answer-props.ts';
import { BigChoice } from './big-choice.tsx';
import { CardFoot } from './card-foot.tsx';
import { lookBackMessages } from './messages.ts';

/** Whether the goal was met; what the conversations say of it is proposed. */
export function GoalAnswer({ records, onAnswer, onNext, onBack }: AnswerProps) {
  const say = useMessages(lookBackMessages);
  const speak = useWording();
  const { event, reflection } = records;
  const progress = goalProgress(records);
  const given = reflection?.fields.goalMet ?? null;
  const proposed = given ?? proposeGoalMet(progress);
  const { goal, kind } = event.fields;
  return (
    <>
      <p className="look-back-hint">
        {[
          goal && say('goal-was', { goal: speak(goalSentence(goal)) }),
          progress && say('goal-progress', { progress: speak(progressSentence(progress)) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <BigChoice
        label={speak(reflectionSentence('goalMet', kind))}
        value={proposed}
        options={(['yes', 'partly', 'no'] as const).map((value) => ({ value, text: say(`goal-${value}`) }))}
        onChoose={onAnswer}
      />
      {proposed === 'no' && <p className="look-back-hint">{say('goal-no-why')}</p>}
      <CardFoot
        hasAnswer={proposed !== null}
        onNext={() => (proposed === null ? onNext() : onAnswer(proposed))}
        onBack={onBack}
      />
    </>
  );
}
