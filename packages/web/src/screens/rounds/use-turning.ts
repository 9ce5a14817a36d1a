import { changeRounds, type EventRounds, movedIn, type Participant } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { roundsMessages } from './messages.ts';
import { calledApart } from './participants.ts';
import type { RoundsActs } from './use-rounds.ts';

/** What is planned again when somebody leaves: all that is left, what comes after the round that is on, or nothing. */
export type Replanned = 'rest' | 'after' | 'nothing';

/** What a change of who is there does to these rounds. */
export function replannedOf({ plan, held, startedAt }: EventRounds): Replanned {
  if (startedAt === undefined || held >= plan.length) return 'rest';
  return held + 1 < plan.length ? 'after' : 'nothing';
}

/** Somebody left, or is there after all: what has not begun is planned again. It says who has another table now, and can be undone. */
export function useTurning(rounds: EventRounds, acts: RoundsActs, onDone: () => void) {
  const say = useMessages(roundsMessages);
  const tell = useNotice();
  return async (person: Participant) => {
    const after = await acts.plan(changeRounds(rounds, { people: turned(rounds.people, person.id) }));
    if (!after) return;
    const text = say(`replanned-${replannedOf(rounds)}`, { number: rounds.held + 1 });
    const moved = movedNow(rounds, after).map(({ name, table }) => say('joins', { name, table }));
    const undo = { text: say('undo'), onPress: () => void acts.putBack(rounds, after) };
    tell({ text: [...moved, text].join(' '), act: undo });
    onDone();
  };
}

function turned(people: readonly Participant[], id: string): readonly Participant[] {
  return people.map((each): Participant => {
    if (each.id !== id) return each;
    const { isGone, ...rest } = each;
    return isGone ? rest : { ...rest, isGone: true };
  });
}

/** Who has another table in the round that is on. */
function movedNow(before: EventRounds, { people, plan, held }: EventRounds) {
  if (replannedOf(before) === 'rest') return [];
  const names = calledApart(people);
  return movedIn(before.plan[held] ?? [], plan[held] ?? []).map(({ id, table }) => ({
    name: names.get(id) ?? '',
    table,
  }));
}
