import { type Rhythm, rhythms, type Spoke, spokeChoices } from '@kennis/domain';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { sortingMessages } from './messages.ts';

export interface Answers {
  readonly spoke: Spoke | null;
  readonly rhythm: Rhythm | null;
}

export const unanswered: Answers = { spoke: null, rhythm: null };

/** Roughly when, and how often; both may be left open. */
export function SortingQuestions({
  answers,
  onAnswer,
}: {
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}) {
  const say = useMessages(sortingMessages);
  const asked = rhythms.filter((rhythm) => rhythm !== 'none');
  return (
    <>
      <section className="sorting-question">
        <h3>{say('spoke')}</h3>
        <Segmented
          label={say('spoke')}
          options={spokeChoices.map((value) => ({ value, text: say(`spoke.${value}`) }))}
          value={answers.spoke}
          onChange={(spoke) => onAnswer({ ...answers, spoke })}
        />
      </section>
      <section className="sorting-question">
        <h3>{say('rhythm')}</h3>
        <Segmented
          label={say('rhythm')}
          options={asked.map((value) => ({ value, text: say(`rhythm.${value}`) }))}
          value={answers.rhythm === 'none' ? null : answers.rhythm}
          onChange={(rhythm) => onAnswer({ ...answers, rhythm })}
        />
      </section>
    </>
  );
}

/** The answers as an intent. Who need not be kept warm has no rhythm. */
export function answersToIntent({ spoke, rhythm }: Answers, matters: boolean) {
  return { matters, ...(spoke && { spoke }), ...(matters && rhythm && { rhythm }) };
}
