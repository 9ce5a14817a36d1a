import { checklistOf, ok, type Problem, type RecordOf, tickChecklist } from '@kennis/domain';
import {
  type DrillCard,
  type DrillGrade,
  type DueCard,
  gradeDrill,
  leaveOutOfDrill,
} from '@kennis/domain/drilling';
import type { ReadDrill } from '@kennis/store/drilling';
import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useArrival } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { DrillEnd } from './drill-end.tsx';
import { DrillTurn } from './drill-turn.tsx';
import { drillMessages } from './messages.ts';

/** One thing to ask; `again` is shown once more at the end, and no longer graded. */
interface Turn {
  readonly card: DrillCard;
  readonly again: boolean;
}

const firstTime = ({ card }: DueCard): Turn => ({ card, again: false });

/** A portion, card by card. It is settled when it begins: what is answered does not change what is still to come. */
export function DrillRun({ read }: { readonly read: ReadDrill }) {
  const say = useMessages(drillMessages);
  const heading = useArrival();
  const [turns, setTurns] = useState(() => read.portion.cards.map(firstTime));
  const [at, setAt] = useState(0);
  const { event } = read;
  const { grade, leaveOut } = useGrading();
  const ready = useNamesReady(event);
  const turn = turns[at];
  const isLast = (how: DrillGrade) => at + 1 === turns.length && !(how === 'forgot' && !turn?.again);
  const graded = async (how: DrillGrade) => {
    if (!turn || !(turn.again || (await grade(turn.card, how)))) return;
    if (how === 'forgot' && !turn.again) setTurns([...turns, { ...turn, again: true }]);
    setAt(at + 1);
    if (isLast(how)) await ready();
  };
  const more = () => {
    setTurns(read.portion.cards.map(firstTime));
    setAt(0);
  };
  const home = event ? `/events/${event.id}` : '/today';
  return (
    <main className="drill">
      <header className="drill-head">
        <Link href={home} className="icon-button" aria-label={say('leave')}>
          <Icon name="close" />
        </Link>
        <h1 tabIndex={-1} ref={heading}>
          {event ? say('title-event', { event: event.fields.name }) : say('title')}
        </h1>
        <span className="drill-count" aria-hidden="true">
          {turn ? `${at + 1} / ${turns.length}` : ''}
        </span>
      </header>
      {turn ? (
        <DrillTurn
          key={`${at}-${turn.card.person.id}`}
          card={turn.card}
          again={turn.again}
          onGrade={(how) => void graded(how)}
          onLeaveOut={() => {
            void leaveOut(turn.card);
            setTurns(turns.filter(({ card }) => card.person.id !== turn.card.person.id));
          }}
        />
      ) : (
        <DrillEnd read={read} count={turns.filter(({ again }) => !again).length} home={home} onMore={more} />
      )}
    </main>
  );
}

/** Ticks the names off among what to have ready, where the kind of event has them on its list (P6, P7). */
function useNamesReady(event: RecordOf<'event'> | null): () => Promise<void> {
  const edit = useEdit();
  return async () => {
    if (!event) return;
    await edit<Problem>(async (reading, context) => {
      const latest = (await reading.record(event.id)) as RecordOf<'event'> | null;
      const list = latest ? checklistOf(latest.fields, { targets: 0, card: false }) : [];
      const isOnList = list.some(({ key, done }) => key === 'names' && !done);
      return isOnList ? tickChecklist({ event: latest }, { key: 'names', done: true }, context) : ok([]);
    });
  };
}

/** Keeps how it went, or that somebody is not asked about any more. */
function useGrading() {
  const say = useMessages(drillMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const drillsOf = (card: DrillCard) => ({
    grade: (how: DrillGrade) =>
      edit<Problem>(async (reading, context) => {
        const drills = await reading.linked('drill', card.person.id, { limit: 10 });
        return gradeDrill({ person: card.person, drills }, { card: card.kind, grade: how }, context);
      }),
    leave: (leftOut: boolean) =>
      edit<Problem>(async (reading, context) => {
        const drills = await reading.linked('drill', card.person.id, { limit: 10 });
        return leaveOutOfDrill({ person: card.person, drills }, { leftOut }, context);
      }),
  });
  return {
    async grade(card: DrillCard, how: DrillGrade): Promise<boolean> {
      const done = await drillsOf(card).grade(how);
      if (!done.ok) tell({ text: problemText(done.problem) });
      return done.ok;
    },
    async leaveOut(card: DrillCard): Promise<void> {
      const done = await drillsOf(card).leave(true);
      if (!done.ok) return tell({ text: problemText(done.problem) });
      const back = () => drillsOf(card).leave(false);
      const text = say('left-out', { name: card.person.fields.name.full });
      tell({ text, act: { text: say('undo'), onPress: () => void back() } });
    },
  };
}
