import { type EventRounds, keepRounds, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useOpenedBook } from '../../offline/book.tsx';
import { roundsMessages } from './messages.ts';
import { planInWorker } from './planning/plan-in-worker.ts';
import { readPlanWish } from './planning/read-wish.ts';

/** The rounds of an event, and what can be done with them. */
export interface RoundsActs {
  readonly keep: (rounds: EventRounds | null) => Promise<boolean>;
  /** Plans what is still to be held, and keeps it. */
  readonly plan: (rounds: EventRounds) => Promise<boolean>;
  readonly isPlanning: boolean;
}

/** As they are before anybody chose anything. */
export const noRounds: EventRounds = {
  people: [],
  count: 4,
  size: 2,
  minutes: 10,
  plan: [],
  why: [],
  held: 0,
};

/** Keeps rounds with the event, so that they are there after a reload and on your other devices. */
export function useRoundsActs(event: RecordOf<'event'>): RoundsActs {
  const say = useMessages(roundsMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const { book } = useOpenedBook();
  const [isPlanning, setPlanning] = useState(false);
  const keep = async (rounds: EventRounds | null) => {
    const done = await edit(async (reading) => {
      const current = (await reading.record(event.id)) as RecordOf<'event'> | null;
      return keepRounds({ event: current?.deletedAt === null ? current : null }, rounds);
    });
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
  const plan = async (rounds: EventRounds) => {
    setPlanning(true);
    try {
      const found = await planInWorker(await readPlanWish(book, rounds));
      if (!found) {
        tell({ text: say('failed') });
        return false;
      }
      const { startedAt: _, ...rest } = rounds;
      const held = rounds.plan.slice(0, rounds.held);
      return await keep({ ...rest, plan: [...held, ...found.plan], why: found.why });
    } finally {
      setPlanning(false);
    }
  };
  return { keep, plan, isPlanning };
}
