import { changeRounds, type EventRounds, keepRounds, type RecordOf } from '@kennis/domain';
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
  /** Keeps what `change` makes of the rounds as they are by then: two presses or two devices do not undo each other. */
  readonly keep: (change: (rounds: EventRounds) => EventRounds | null) => Promise<boolean>;
  /** Plans the rounds that have not begun, and keeps them where nothing else changed meanwhile. Gives what was kept. */
  readonly plan: (rounds: EventRounds) => Promise<EventRounds | null>;
  /** Puts back `before` where the rounds are still `after`. */
  readonly putBack: (before: EventRounds, after: EventRounds) => Promise<boolean>;
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
  const write = async (
    rounds: (now: EventRounds) => EventRounds | null,
    only: { readonly insteadOf?: EventRounds | null } = {},
  ) => {
    const done = await edit(async (reading) => {
      const stored = (await reading.record(event.id)) as RecordOf<'event'> | null;
      const current = stored?.deletedAt === null ? stored : null;
      return keepRounds({ event: current }, rounds(current?.fields.rounds ?? noRounds), only);
    });
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
  const plan = async (wanted: EventRounds) => {
    setPlanning(true);
    try {
      const insteadOf = event.fields.rounds ?? null;
      const begun = changeRounds(wanted, {});
      const isThereMore = begun.plan.length < begun.count;
      const found = isThereMore
        ? await readPlanWish(book, begun).then(planInWorker, () => null)
        : { plan: [], why: begun.why };
      if (!found) {
        tell({ text: say('failed') });
        return null;
      }
      const planned = { ...begun, plan: [...begun.plan, ...found.plan], why: found.why };
      return (await write(() => planned, { insteadOf })) ? planned : null;
    } finally {
      setPlanning(false);
    }
  };
  const putBack = (before: EventRounds, after: EventRounds) => write(() => before, { insteadOf: after });
  return { keep: (change) => write(change), plan, putBack, isPlanning };
}
