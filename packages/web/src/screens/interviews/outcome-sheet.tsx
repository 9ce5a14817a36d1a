import { editInterview, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
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
  const [outcome, setOutcome] = useState(outcomeOf(interview.fields));
  const { save, problem } = useSave(onClose);
  return (
    <Sheet
      stay
      tall
      title={say('outcome')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button
          kind="main"
          onPress={() => void save((_, context) => editInterview({ interview }, outcome, context))}
        >
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
