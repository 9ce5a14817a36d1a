import { useState } from 'react';
import { useParams, useSearch } from 'wouter';
import { useGoBack } from '../../app/use-go-back.ts';
import { Button } from '../../design/button.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { EndCard } from './end-card.tsx';
import { FollowUpCard } from './follow-up-card.tsx';
import { lookBackMessages } from './messages.ts';
import { QuestionCard } from './question-card.tsx';
import { type LookBack, readLookBack } from './read-look-back.ts';
import { firstStep, type Step, stepsOf } from './steps.ts';
import '../event/event.css';
import './look-back.css';

/** Two minutes of looking back (E1), and then the promises, one person at a time (E4). */
export function LookBackScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const read = useQuery(['look-back', id], async (reading) => ({ all: await readLookBack(reading, id) }));
  if (!read) return null;
  if (!read.all) {
    return (
      <main>
        <EventGone />
      </main>
    );
  }
  return <Cards all={read.all} />;
}

/** The cards stay as they were at the start, so that keeping a promise does not move them. */
function Cards({ all }: { readonly all: LookBack }) {
  const say = useMessages(lookBackMessages);
  const search = useSearch();
  const { event, reflection } = all.records;
  const [first] = useState(all);
  const [steps] = useState(() => stepsOf(event.fields, all.followUps));
  const [at, setAt] = useState(() =>
    firstStep(steps, reflection?.fields ?? {}, new URLSearchParams(search).get('at')),
  );
  const leave = useGoBack(`/events/${event.id}`);
  const step = steps[at] ?? { is: 'end' };
  const go = (to: number) => setAt(Math.max(0, Math.min(steps.length - 1, to)));
  return (
    <main className="look-back">
      <PageHeader
        over={event.fields.name}
        title={say(step.is === 'follow-up' ? 'promises' : 'title')}
        acts={
          step.is !== 'end' && (
            <Button kind="quiet" onPress={leave}>
              {say('stop')}
            </Button>
          )
        }
      />
      <Progress at={at} of={steps.length - 1} />
      <Card
        key={at}
        step={step}
        all={all}
        first={first}
        onNext={() => go(at + 1)}
        onBack={at > 0 ? () => go(at - 1) : null}
      />
    </main>
  );
}

function Card({
  step,
  all,
  first,
  onNext,
  onBack,
}: {
  readonly step: Step;
  readonly all: LookBack;
  readonly first: LookBack;
  readonly onNext: () => void;
  readonly onBack: (() => void) | null;
}) {
  if (step.is === 'question') {
    return <QuestionCard records={all.records} question={step.question} onNext={onNext} onBack={onBack} />;
  }
  const followUp = step.is === 'follow-up' && first.followUps.find(({ person }) => person.id === step.person);
  if (!followUp) return <EndCard all={all} />;
  const place = first.followUps.indexOf(followUp) + 1;
  return (
    <FollowUpCard
      followUp={followUp}
      place={place}
      of={first.followUps.length}
      isKept={!all.followUps.some(({ person }) => person.id === followUp.person.id)}
      onNext={onNext}
    />
  );
}

function Progress({ at, of }: { readonly at: number; readonly of: number }) {
  const say = useMessages(lookBackMessages);
  return (
    <div
      className="look-back-progress"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={at}
      aria-label={say('step', { step: Math.min(at + 1, of), steps: of })}
    >
      {Array.from({ length: of }, (_, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: marks in a row never move.
          key={place}
          data-done={place <= at || undefined}
        />
      ))}
    </div>
  );
}
