import {
  type Context,
  type IntroductionMessage,
  type IntroductionSide,
  markAnswer,
  markIntroduced,
  markIntroductionAsked,
  markIntroductionThanked,
  markMet,
  markOutcome,
  type Patch,
  type Problem,
  type RecordOf,
  type Result,
  takeStepBack,
} from '@kennis/domain';
import { useState } from 'react';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { connectMessages } from './messages.ts';
import type { IntroductionDetails } from './read-introduction.ts';

/** The steps one can take, each of which can be taken back at once. */
export interface IntroductionActs {
  readonly problem: string | null;
  sent(message: IntroductionMessage): Promise<void>;
  answer(side: IntroductionSide, said: 'yes' | 'no'): Promise<void>;
  met(): Promise<void>;
  outcome(how: 'worked' | 'nothing'): Promise<void>;
}

/** Takes the steps of an introduction (T1). */
export function useIntroductionActs({ introduction, promise }: IntroductionDetails): IntroductionActs {
  const say = useMessages(connectMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const step = async (take: (context: Context) => Result<readonly Patch[], Problem>) => {
    const done = await edit<Problem>((_, context) => take(context));
    setProblem(done.ok ? null : problemText(done.problem));
    if (!done.ok || done.value.length === 0) return;
    const back = () =>
      edit<Problem>(async (reading) => {
        const now = (await reading.record(introduction.id)) as RecordOf<'introduction'> | null;
        return takeStepBack({ introduction: now });
      });
    tell({ text: say('noted'), act: { text: say('undo'), onPress: () => void back() } });
  };
  return {
    problem,
    answer: (side, said) => step((context) => markAnswer({ introduction }, { side, said }, context)),
    met: () => step((context) => markMet({ introduction }, {}, context)),
    outcome: (how) => step((context) => markOutcome({ introduction }, { how }, context)),
    async sent({ moment, side }) {
      if (moment === 'ask' || moment === 'ask-again')
        return step((context) => markIntroductionAsked({ introduction }, { side }, context));
      if (moment === 'introduce')
        return step((context) => markIntroduced({ introduction, promise }, {}, context));
      if (moment === 'thank')
        return step((context) => markIntroductionThanked({ introduction }, {}, context));
    },
  };
}
