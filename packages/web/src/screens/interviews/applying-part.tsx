import {
  isForInformation,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  startApplying,
  stopApplying,
} from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit, useNow } from '../../offline/book.tsx';
import { interviewMessages } from './messages.ts';

/** Now I apply: a step of its own, never on the day of the talk (I2). */
export function ApplyingPart({ interview }: { readonly interview: RecordOf<'interview'> }) {
  const say = useMessages(interviewMessages);
  const { day, today } = useFormats();
  const edit = useEdit();
  const now = useNow();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (take: () => Result<readonly Patch[], Problem>) => {
    const done = await edit<Problem>(take);
    setProblem(done.ok ? null : problemText(done.problem));
  };
  const { applying, held } = interview.fields;
  const isSameDay = held !== undefined && held.on >= today();
  return (
    <section className="advice-part advice-apply">
      <h2>{say('apply')}</h2>
      {isForInformation(interview) ? (
        <>
          <p className="advice-soft">{say(isSameDay ? 'apply-sleep' : 'apply-why')}</p>
          {!isSameDay && (
            <Button onPress={() => void run(() => startApplying({ interview }, {}, now()))}>
              {say('apply-now')}
            </Button>
          )}
        </>
      ) : (
        <>
          <p>{applying && say('applying', { day: day(applying.on, 'weekday') })}</p>
          <p className="advice-soft">{say('applying-why')}</p>
          <Button kind="quiet" icon="undo" onPress={() => void run(() => stopApplying({ interview }))}>
            {say('apply-not')}
          </Button>
        </>
      )}
      {problem && <NoticeLine>{problem}</NoticeLine>}
    </section>
  );
}
