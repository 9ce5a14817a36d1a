import {
  type EventFields,
  type EventGoal,
  type GoalProposal,
  goalSentence,
  proposeGoals,
  sentenceOf,
} from '@kennis/domain';
import { IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { ChoiceCards } from './choice-cards.tsx';
import { eventEditMessages } from './messages.ts';

const mostFaces = 20;

/** The goals that fit this kind of event, the one proposed first, each with its reason (P2). */
export function GoalChoice({
  event,
  known,
  goal,
  onChange,
}: {
  readonly event: Pick<EventFields, 'kind' | 'theme'>;
  /** How many you know that will be there. */
  readonly known: number;
  readonly goal: EventGoal | null;
  readonly onChange: (goal: EventGoal | null) => void;
}) {
  const say = useMessages(eventEditMessages);
  const speak = useWording();
  const proposals = withChosen(proposeGoals(event, known), goal);
  return (
    <>
      <ChoiceCards
        label={say('goal')}
        value={goal?.form ?? null}
        options={proposals.map(({ goal: proposed, reason }) => ({
          value: proposed.form,
          title: asLine(speak(goalSentence(proposed))),
          line: reason && speak(sentenceOf('goal-reason', reason)),
        }))}
        onChange={(form) => onChange(proposals.find((each) => each.goal.form === form)?.goal ?? null)}
      />
      {goal?.form === 'meet' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend that cannot stand in the row.
        <div className="goal-count" role="group" aria-label={say('goal-how-many')}>
          {say('goal-how-many')}
          <span>
            <IconButton
              icon="minus"
              label={say('goal-less')}
              isDisabled={goal.count <= 1}
              onPress={() => onChange({ form: 'meet', count: goal.count - 1 })}
            />
            <output aria-live="polite">{goal.count}</output>
            <IconButton
              icon="plus"
              label={say('goal-more')}
              isDisabled={goal.count >= mostFaces}
              onPress={() => onChange({ form: 'meet', count: goal.count + 1 })}
            />
          </span>
        </div>
      )}
    </>
  );
}

/** What was chosen stands in the place of the proposal of its form; what is said for the proposal goes for fewer, not for more. */
function withChosen(
  proposals: readonly GoalProposal[],
  goal: EventGoal | null,
): readonly { readonly goal: EventGoal; readonly reason: GoalProposal['reason'] | null }[] {
  return proposals.map(({ goal: proposed, reason }) => {
    if (proposed.form !== 'meet' || goal?.form !== 'meet') return { goal: proposed, reason };
    return goal.count > proposed.count
      ? { goal, reason: null }
      : { goal, reason: { type: 'new-faces', count: goal.count } };
  });
}
