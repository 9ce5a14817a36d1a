import { editEvent, goalProgress, goalSentence, progressSentence } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { GoalChoice } from '../event-edit/goal-choice.tsx';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { readKnown } from './read-known.ts';

/** What you go for, how far it is, and the way to choose another (P2, M8). */
export function GoalPart({ records, isOver }: { readonly records: EventRecords; readonly isOver: boolean }) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const [isOpen, setOpen] = useState(false);
  const { goal } = records.event.fields;
  const progress = goalProgress(records);
  if (isOver && !goal) return null;
  return (
    <section className="event-part">
      <div className="event-part-head">
        <h2>{say('goal')}</h2>
        {!isOver && (
          <Button kind="quiet" onPress={() => setOpen(true)}>
            {say(goal ? 'goal-change' : 'goal-choose')}
          </Button>
        )}
      </div>
      {goal ? (
        <p className="event-goal-line">{asLine(speak(goalSentence(goal)))}</p>
      ) : (
        <p className="event-faint">{say('goal-none')}</p>
      )}
      {progress && progress.done > 0 && <p className="event-faint">{speak(progressSentence(progress))}</p>}
      {isOpen && <GoalSheet records={records} onClose={() => setOpen(false)} />}
    </section>
  );
}

function GoalSheet({
  records: { event, targets },
  onClose,
}: {
  readonly records: EventRecords;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [goal, setGoal] = useState(event.fields.goal ?? null);
  const known = useQuery(['event-known', event.id, targets.length], (reading) =>
    readKnown(reading, event, targets),
  );
  const save = async () => {
    const done = await edit(() => editEvent({ event }, { goal }));
    if (!done.ok) tell({ text: problemText(done.problem) });
    onClose();
  };
  return (
    <Sheet
      title={say('goal-choose')}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void save()}>
          {say('save')}
        </Button>
      }
    >
      <GoalChoice event={event.fields} known={known ?? 0} goal={goal} onChange={setGoal} />
    </Sheet>
  );
}
