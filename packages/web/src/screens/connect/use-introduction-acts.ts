import {
  type IntroductionMessage,
  type IntroductionSide,
  type IntroductionStepIntent,
  type Problem,
  type RecordOf,
  takeIntroductionStep,
  takeStepBack,
} from '@kennis/domain';
import { readIntroduction } from '@kennis/store';
import { useState } from 'react';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { connectMessages } from './messages.ts';

/** The steps one can take, each of which can be taken back at once. */
export interface IntroductionActs {
  readonly problem: string | null;
  sent(message: IntroductionMessage): Promise<void>;
  answer(side: IntroductionSide, said: 'yes' | 'no'): Promise<void>;
  met(): Promise<void>;
  outcome(how: 'worked' | 'nothing'): Promise<void>;
}

/** Takes the steps of an introduction (T1). */
export function useIntroductionActs({ id }: RecordOf<'introduction'>): IntroductionActs {
  const say = useMessages(connectMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (step: IntroductionStepIntent) => {
    const done = await edit<Problem>(async (reading, context) =>
      takeIntroductionStep(await readIntroduction(reading, id), step, context),
    );
    setProblem(done.ok ? null : problemText(done.problem));
    if (!done.ok || done.value.length === 0) return;
    const back = () => edit<Problem>(async (reading) => takeStepBack(await readIntroduction(reading, id)));
    tell({ text: say('noted'), act: { text: say('undo'), onPress: () => void back() } });
  };
  return {
    problem,
    answer: (side, said) => take({ step: 'answered', side, said }),
    met: () => take({ step: 'met' }),
    outcome: (how) => take({ step: 'outcome', how }),
    async sent({ moment, side }) {
      if (moment === 'ask' || moment === 'ask-again') return take({ step: 'asked', side });
      if (moment === 'introduce') return take({ step: 'introduced' });
      if (moment === 'thank') return take({ step: 'thanked' });
    },
  };
}
