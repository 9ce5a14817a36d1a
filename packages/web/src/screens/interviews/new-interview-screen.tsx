import { type Problem, planInterview, type RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { PersonFinder } from '../people/person-finder.tsx';
import { interviewMessages } from './messages.ts';
import { isPlanEmpty, noPlan, PlanFields, planIntent } from './plan-fields.tsx';
import './interviews.css';
import { useOnce } from '../../app/use-once.ts';

/** Plans an advice talk: with whom, why that person, what about, and what you want to know at the end (I1). */
export function NewInterviewScreen() {
  const [search] = useSearchParams();
  const given = search.get('person');
  const read = useQuery(['new-interview', given], async (reading) => ({
    person: given ? ((await reading.person(given))?.person ?? null) : null,
  }));
  return read ? <NewInterview given={read.person} /> : null;
}

function NewInterview({ given }: { readonly given: RecordOf<'person'> | null }) {
  const say = useMessages(interviewMessages);
  const edit = useEdit();
  const once = useOnce();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [person, setPerson] = useState(given);
  const [plan, setPlan] = useState(noPlan);
  const [problem, setProblem] = useState<string | null>(null);
  useUnsaved(!isPlanEmpty(plan));
  const start = async () => {
    const done = await edit<Problem>((_, context) => planInterview({ person }, planIntent(plan), context));
    if (!done.ok) return setProblem(problemText(done.problem));
    const [made] = done.value;
    if (made) navigate(`/connect/talks/${made.id}`, { replace: true });
  };
  return (
    <>
      <PageHeader title={say('new')} back={{ href: '/connect/talks', label: say('back') }} />
      <div className="form advice-form">
        {person ? (
          <>
            <div className="row">
              <FaceLine person={person} />
              <IconButton icon="close" label={say('new-other')} onPress={() => setPerson(null)} />
            </div>
            <PlanFields person={person} plan={plan} onChange={setPlan} />
            {problem && <NoticeLine>{problem}</NoticeLine>}
            <Button kind="main" wide onPress={() => void once(start)}>
              {say('new-start')}
            </Button>
            <p className="advice-soft">{say('new-promise')}</p>
          </>
        ) : (
          <section className="advice-part">
            <h2>{say('new-who')}</h2>
            <PersonFinder label={say('new-find')} autoFocus onChoose={setPerson} />
          </section>
        )}
      </div>
    </>
  );
}
