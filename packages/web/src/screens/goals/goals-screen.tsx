import { readGoals } from '@kennis/store';
import { useState } from 'react';
import { Button, IconButton } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { GoalSheet } from './goal-sheet.tsx';
import { goalsMessages } from './messages.ts';
import { OneGoal } from './one-goal.tsx';
import './goals.css';

/** What your network is for, in your words, and what served it (D1). */
export function GoalsScreen() {
  const say = useMessages(goalsMessages);
  const goals = useQuery(['goals'], readGoals);
  const [isAdding, setAdding] = useState(false);
  if (!goals) return null;
  const open = goals.filter(({ goal }) => goal.fields.ending == null);
  const ended = goals.filter(({ goal }) => goal.fields.ending != null);
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ href: '/me', label: say('back') }}
        acts={<IconButton icon="plus" label={say('add')} onPress={() => setAdding(true)} />}
      />
      {goals.length === 0 ? (
        <EmptyState
          title={say('empty.title')}
          act={
            <Button kind="main" icon="plus" onPress={() => setAdding(true)}>
              {say('add')}
            </Button>
          }
        >
          {say('empty')}
        </EmptyState>
      ) : (
        <p className="goal-lead">{say('lead')}</p>
      )}
      <div className="goals">
        {open.map((served) => (
          <OneGoal key={served.goal.id} served={served} />
        ))}
      </div>
      {ended.length > 0 && (
        <section className="goals">
          <h2 className="goal-ended">{say('ended')}</h2>
          {ended.map((served) => (
            <OneGoal key={served.goal.id} served={served} />
          ))}
        </section>
      )}
      {isAdding && <GoalSheet goal={null} onClose={() => setAdding(false)} />}
    </>
  );
}
