import { type ServedGoal, servedGoalSentence } from '@kennis/domain';
import { useState } from 'react';
import { MoreActs } from '../../design/more-acts.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { GoalSheet } from './goal-sheet.tsx';
import { goalsMessages } from './messages.ts';
import { ServedLists } from './served-list.tsx';
import { useGoalActs } from './use-goal-acts.ts';

/** One goal: your words, why, what served it and what it brought (D1). */
export function OneGoal({ served }: { readonly served: ServedGoal }) {
  const say = useMessages(goalsMessages);
  const speak = useWholeWording();
  const { day, away } = useFormats();
  const [isEditing, setEditing] = useState(false);
  const { end, remove } = useGoalActs(served.goal);
  const { text, why, on, ending } = served.goal.fields;
  return (
    <article className="goal" data-ended={ending != null || undefined}>
      <header className="goal-head">
        <h2>{text}</h2>
        <MoreActs
          label={say('more', { goal: text })}
          close={say('close')}
          acts={[
            { icon: 'edit', text: say('edit'), onPress: () => setEditing(true) },
            ...(ending == null
              ? [
                  { icon: 'check' as const, text: say('reached'), onPress: () => void end('reached') },
                  { icon: 'leave' as const, text: say('let-go'), onPress: () => void end('let-go') },
                ]
              : [{ icon: 'undo' as const, text: say('reopen'), onPress: () => void end(null) }]),
            { icon: 'trash', text: say('delete'), isDanger: true, onPress: () => void remove() },
          ]}
        />
      </header>
      {why && <p className="goal-why">{why}</p>}
      <p>{speak(servedGoalSentence(served))}</p>
      <p className="row-line">
        {ending
          ? say(`ended.${ending.how}`, { on: day(ending.on, 'long') })
          : [
              say('since', { on: day(on, 'month') }),
              served.lastOn && say('last', { away: away(served.lastOn) }),
            ]
              .filter(Boolean)
              .join(' · ')}
      </p>
      <ServedLists served={served} />
      {isEditing && <GoalSheet goal={served.goal} onClose={() => setEditing(false)} />}
    </article>
  );
}
