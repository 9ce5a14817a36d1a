import { useState } from 'react';
import { IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { AnswerProps } from './answer-props.ts';
import { CardFoot } from './card-foot.tsx';
import { lookBackMessages } from './messages.ts';

/** With how many people details were swapped. */
export function CardsAnswer({ records: { reflection }, onAnswer, onNext, onBack }: AnswerProps) {
  const say = useMessages(lookBackMessages);
  const given = reflection?.fields.cards;
  const [count, setCount] = useState(given ?? 0);
  const [isTouched, setTouched] = useState(given !== undefined);
  const set = (next: number) => {
    setTouched(true);
    setCount(next);
  };
  return (
    <>
      <div className="cards-answer">
        <IconButton
          icon="minus"
          label={say('cards-fewer')}
          isDisabled={count === 0}
          onPress={() => set(count - 1)}
        />
        <output aria-live="polite">{count}</output>
        <IconButton icon="plus" label={say('cards-more')} onPress={() => set(count + 1)} />
      </div>
      <CardFoot
        hasAnswer={isTouched}
        onNext={() => (isTouched ? onAnswer(count) : onNext())}
        onBack={onBack}
      />
    </>
  );
}
