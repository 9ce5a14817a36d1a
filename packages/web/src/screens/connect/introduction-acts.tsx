import {
  addDays,
  editIntroduction,
  isIntroductionOpen,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  takeIntroductionStep,
  takeStepBack,
} from '@kennis/domain';
import { useState } from 'react';
import { type Act, MoreActs } from '../../design/more-acts.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { AboutSheet } from './about-sheet.tsx';
import { connectMessages } from './messages.ts';

const laterDays = 14;

/** What else can be done with an introduction: its words, later, a step back, stopping, deleting. */
export function IntroductionActs({
  introduction,
  onRemove,
}: {
  readonly introduction: RecordOf<'introduction'>;
  readonly onRemove: () => void;
}) {
  const say = useMessages(connectMessages);
  const { today, day } = useFormats();
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [isWriting, setWriting] = useState(false);
  const run = async (
    take: (context: { now: string; zone: string }) => Result<readonly Patch[], Problem>,
    text: string,
  ) => {
    const done = await edit<Problem>((_, context) => take(context));
    tell({ text: done.ok ? text : problemText(done.problem) });
  };
  const later = addDays(today(), laterDays);
  const going: readonly Act[] = isIntroductionOpen(introduction.fields)
    ? [
        {
          icon: 'clock',
          text: say('more.later'),
          onPress: () =>
            void run(
              () => editIntroduction({ introduction }, { nextOn: later }),
              say('more.later.done', { day: day(later, 'weekday') }),
            ),
        },
        {
          icon: 'leave',
          text: say('more.withdraw'),
          onPress: () =>
            void run(
              (context) => takeIntroductionStep({ introduction }, { step: 'withdrawn' }, context),
              say('noted'),
            ),
        },
        {
          icon: 'minus',
          text: say('more.quiet'),
          onPress: () =>
            void run(
              (context) => takeIntroductionStep({ introduction }, { step: 'quiet' }, context),
              say('noted'),
            ),
        },
      ]
    : [];
  const acts: readonly Act[] = [
    { icon: 'edit', text: say('more.words'), onPress: () => setWriting(true) },
    ...going,
    {
      icon: 'undo',
      text: say('more.step-back'),
      onPress: () => void run(() => takeStepBack({ introduction }), say('noted')),
    },
    { icon: 'trash', text: say('more.remove'), isDanger: true, onPress: onRemove },
  ];
  return (
    <>
      <MoreActs label={say('more')} close={say('close')} acts={acts} />
      {isWriting && <AboutSheet introduction={introduction} onClose={() => setWriting(false)} />}
    </>
  );
}
