import { editInterview, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
import { interviewMessages } from './messages.ts';
import { PlanFields, planIntent, planOf } from './plan-fields.tsx';

/** Why, what about, and what you want to know, to change. */
export function PlanSheet({
  interview,
  person,
  onClose,
}: {
  readonly interview: RecordOf<'interview'>;
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(interviewMessages);
  const [plan, setPlan] = useState(planOf(interview.fields));
  const { save, problem } = useSave(onClose);
  return (
    <Sheet
      stay
      title={say('more-plan')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button
          kind="main"
          onPress={() => void save((_, context) => editInterview({ interview }, planIntent(plan), context))}
        >
          {say('save')}
        </Button>
      }
    >
      <div className="form">
        <PlanFields person={person} plan={plan} onChange={setPlan} />
        {problem && <NoticeLine>{problem}</NoticeLine>}
      </div>
    </Sheet>
  );
}
