import { useEffect, useState } from 'react';
import { Button, IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { sortingMessages } from './messages.ts';
import { SortingCard } from './sorting-card.tsx';
import { answersToIntent, SortingQuestions, unanswered } from './sorting-questions.tsx';
import type { Sorting } from './use-sorting.ts';

/** Cards fly by: yes or not now, with a rough when and how often if you like. */
export function SortOneByOne({
  sorting,
  onUndo,
}: {
  readonly sorting: Sorting;
  readonly onUndo: () => Promise<void>;
}) {
  const say = useMessages(sortingMessages);
  const [answers, setAnswers] = useState(unanswered);
  const [isBusy, setBusy] = useState(false);
  const row = sorting.left?.[0];
  const decide = async (matters: boolean) => {
    if (!row || isBusy) return;
    setBusy(true);
    await sorting.decide([row], answersToIntent(answers, matters));
    setAnswers(unanswered);
    setBusy(false);
  };
  useArrowKeys(decide);
  if (!row) return null;
  const { full, given } = row.person.fields.name;
  return (
    <div className="sorting-one">
      <SortingCard key={row.person.id} row={row} />
      <SortingQuestions answers={answers} onAnswer={setAnswers} />
      <div className="sorting-foot">
        <p className="sorting-ask">{say('question', { name: given ?? full })}</p>
        <IconButton
          icon="undo"
          label={say('undo')}
          isDisabled={sorting.decided === 0}
          onPress={() => void onUndo()}
        />
        <Button onPress={() => decide(false)}>{say('no')}</Button>
        <Button kind="main" onPress={() => decide(true)}>
          {say('yes')}
        </Button>
        <p className="sorting-keys">{say('keys')}</p>
      </div>
    </div>
  );
}

function useArrowKeys(decide: (matters: boolean) => Promise<void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isOnChoice =
        event.target instanceof Element && event.target.closest('[role=radiogroup], [role=toolbar], input');
      if (isOnChoice || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === 'ArrowLeft') void decide(false);
      if (event.key === 'ArrowRight') void decide(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
