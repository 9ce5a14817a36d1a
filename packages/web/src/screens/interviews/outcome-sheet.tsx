import { editInterview, type Problem, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { interviewMessages } from './messages.ts';
import { OutcomeFields, outcomeOf } from './outcome-fields.tsx';

/** What was written down, to change or add to. */
export function OutcomeSheet({
  interview,
  onClose,
}: {
  readonly interview: RecordOf<'interview'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(interviewMessages);
  const edit = useEdit();
  const problemText = useProblemText();
  const [outcome, setOutcome] = useState(outcomeOf(interview.fields));
  const [problem, setProblem] = useState<string | null>(null);
  const save = async () => {
    const done = await edit<Problem>((_, context) => editInterview({ interview }, outcome, context));
    if (done.ok) onClose();
    else setProblem(problemText(done.problem));
  };
  return (
    <Sheet
      stay
      tall
      title={say('outcome')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <OutcomeFields outcome={outcome} onChange={setOutcome} />
        {problem && <NoticeLine>{problem}</NoticeLine>}
      </div>
    </Sheet>
  );
}
