import {
  callOffInterview,
  deleteInterview,
  type Patch,
  type Problem,
  type Result,
  restoreRecords,
} from '@kennis/domain';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { type Act, MoreActs } from '../../design/more-acts.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useNow } from '../../offline/book.tsx';
import { AppointmentSheet } from './appointment-sheet.tsx';
import { interviewMessages } from './messages.ts';
import { PlanSheet } from './plan-sheet.tsx';
import type { InterviewDetails } from './read-interview.ts';

/** What else can be done with an advice talk: its plan, its day, calling off, deleting. */
export function InterviewActs({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const [open, setOpen] = useState<'plan' | 'appointment' | null>(null);
  const { run, remove } = useRunning(details);
  const now = useNow();
  const { interview, person } = details;
  const isOff = interview.fields.calledOff !== undefined;
  const ahead: readonly Act[] = [
    { icon: 'edit', text: say('more-plan'), onPress: () => setOpen('plan') },
    { icon: 'events', text: say('more-day'), onPress: () => setOpen('appointment') },
    {
      icon: isOff ? 'undo' : 'leave',
      text: say(isOff ? 'more-again' : 'more-off'),
      onPress: () => void run(() => callOffInterview({ interview }, { calledOff: !isOff }, now())),
    },
  ];
  const acts: readonly Act[] = [
    ...(interview.fields.held ? [] : ahead),
    { icon: 'trash', text: say('more-remove'), isDanger: true, onPress: () => void remove() },
  ];
  const close = () => setOpen(null);
  return (
    <>
      <MoreActs label={say('more')} close={say('close')} acts={acts} />
      {open === 'plan' && <PlanSheet interview={interview} person={person} onClose={close} />}
      {open === 'appointment' && <AppointmentSheet interview={interview} onClose={close} />}
    </>
  );
}

function useRunning({ interview, promises }: InterviewDetails) {
  const say = useMessages(interviewMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const run = async (take: () => Result<readonly Patch[], Problem>) => {
    const done = await edit<Problem>(take);
    tell({ text: done.ok ? say('noted') : problemText(done.problem) });
  };
  const remove = async () => {
    const done = await edit<Problem>(() => deleteInterview({ interview, promises }));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    navigate('/connect/talks');
    const restore = () => edit(() => restoreRecords({ records: done.value }));
    tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void restore() } });
  };
  return { run, remove };
}
