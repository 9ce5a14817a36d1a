import { type ReflectionQuestion, reflectionSentence } from '@kennis/domain';
import { useWording } from '../../messages/wording.ts';
import type { EventRecords } from '../event/read-event.ts';
import { CardsAnswer } from './cards-answer.tsx';
import { GoalAnswer } from './goal-answer.tsx';
import { ScaleAnswer } from './scale-answer.tsx';
import { useAnswering } from './use-answering.ts';
import { useNewCard } from './use-new-card.ts';
import { WordsAnswer } from './words-answer.tsx';

/** One question of looking back, kept the moment it is answered (E1). */
export function QuestionCard({
  records,
  question,
  onNext,
  onBack,
}: {
  readonly records: EventRecords;
  readonly question: ReflectionQuestion;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}) {
  const speak = useWording();
  const title = useNewCard();
  const answer = useAnswering(records.event.id);
  const onAnswer = async (value: string | number | null) => {
    if (await answer(question, value)) onNext();
  };
  const props = {
    records,
    onAnswer: (value: string | number | null) => void onAnswer(value),
    onNext,
    onBack,
  };
  return (
    <section className="look-back-card">
      <h2 tabIndex={-1} ref={title}>
        {speak(reflectionSentence(question, records.event.fields.kind))}
      </h2>
      {(question === 'enjoyment' || question === 'energy') && <ScaleAnswer question={question} {...props} />}
      {question === 'goalMet' && <GoalAnswer {...props} />}
      {question === 'cards' && <CardsAnswer {...props} />}
      {(question === 'brought' || question === 'well' || question === 'better') && (
        <WordsAnswer question={question} {...props} />
      )}
    </section>
  );
}
