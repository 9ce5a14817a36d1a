import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { Group } from './groups.ts';
import { sortingMessages } from './messages.ts';
import { answersToIntent, SortingQuestions, unanswered } from './sorting-questions.tsx';
import type { Sorting } from './use-sorting.ts';

const namesShown = 6;

/** The same questions, once for everybody in the group. */
export function GroupSheet({
  group,
  sorting,
  onClose,
}: {
  readonly group: Group;
  readonly sorting: Sorting;
  readonly onClose: () => void;
}) {
  const say = useMessages(sortingMessages);
  const tell = useNotice();
  const [answers, setAnswers] = useState(unanswered);
  const decide = async (matters: boolean) => {
    await sorting.decide(group.rows, answersToIntent(answers, matters));
    tell({ text: say('sorted', { count: group.rows.length }) });
    onClose();
  };
  const names = group.rows.slice(0, namesShown).map(({ person }) => person.fields.name.full);
  const others = group.rows.length - names.length;
  return (
    <Sheet
      title={group.name}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={() => decide(false)}>{say('no')}</Button>
          <Button kind="main" onPress={() => decide(true)}>
            {say('yes')}
          </Button>
        </>
      }
    >
      <p>
        {names.join(', ')} {others > 0 && say('and-others', { count: others })}
      </p>
      <SortingQuestions answers={answers} onAnswer={setAnswers} />
      <p className="sorting-ask">{say('question-many', { count: group.rows.length })}</p>
    </Sheet>
  );
}
