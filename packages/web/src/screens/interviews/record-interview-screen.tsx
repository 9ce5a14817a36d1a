import { interviewQuestions, markInterviewQuestion, type Problem, recordInterview } from '@kennis/domain';
import { useState } from 'react';
import { Redirect, useLocation, useParams } from 'wouter';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { CheckBox } from '../../design/check-box.tsx';
import { DayField } from '../../design/day-field.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { Switch } from '../../design/switch.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages, usePreferences } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { peopleById } from '../people/people-by-id.ts';
import { InterviewGone } from './interview-screen.tsx';
import { interviewMessages } from './messages.ts';
import { type Named, NamedPeople, passedOn } from './named-people.tsx';
import { OutcomeFields, outcomeOf } from './outcome-fields.tsx';
import { type InterviewDetails, readInterview } from './read-interview.ts';
import './interviews.css';
import { useOnce } from '../../app/use-once.ts';

/** Writing down what a talk gave (I4). */
export function RecordInterviewScreen() {
  const { id = '' } = useParams();
  const { today } = useFormats();
  const read = useQuery(['interview', id, today()], async (reading) => ({
    details: await readInterview(reading, id, today()),
  }));
  if (!read) return null;
  if (!read.details) return <InterviewGone />;
  if (read.details.interview.fields.held) return <Redirect to={`/connect/talks/${id}`} replace />;
  return <RecordInterview details={read.details} />;
}

function RecordInterview({ details }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const { today } = useFormats();
  const { interview, person } = details;
  const { on: planned } = interview.fields;
  const questions = interviewQuestions(interview);
  const [on, setOn] = useState(planned && planned <= today() ? planned : today());
  const [noted] = useState(() => outcomeOf(interview.fields));
  const [outcome, setOutcome] = useState(noted);
  const [named, setNamed] = useState<readonly Named[]>([]);
  const [owes, setOwes] = useState({ thankYou: true, reportBack: true });
  const { save, tick, problem } = useRecording(details);
  useUnsaved(named.length > 0 || outcome !== noted);
  const name = person.fields.name.given ?? person.fields.name.full;
  return (
    <>
      <PageHeader
        title={say('record-title', { name })}
        back={{ href: `/connect/talks/${interview.id}`, label: say('back-one') }}
      />
      <div className="columns">
        <div className="form advice-form">
          <DayField label={say('day')} value={on} onChange={setOn} />
          <OutcomeFields outcome={outcome} onChange={setOutcome} />
        </div>
        <div className="form advice-form">
          <NamedPeople through={person} named={named} onChange={setNamed} />
          {questions.length > 0 && (
            <section className="advice-part">
              <h2>{say('record-asked')}</h2>
              <ul className="advice-set">
                {questions.map(({ id, text, asked }) => (
                  <li key={id}>
                    <CheckBox isOn={asked ?? false} onChange={(isOn) => void tick(id, isOn)}>
                      <span className="advice-set-text">{text}</span>
                    </CheckBox>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="advice-part advice-owes">
            <h2>{say('owes')}</h2>
            <Switch isOn={owes.thankYou} onChange={(thankYou) => setOwes({ ...owes, thankYou })}>
              {say('owes-thanks', { name })}
            </Switch>
            <Switch isOn={owes.reportBack} onChange={(reportBack) => setOwes({ ...owes, reportBack })}>
              {say('owes-report', { name })}
            </Switch>
          </section>
          {problem && <NoticeLine>{problem}</NoticeLine>}
          <Button kind="main" wide onPress={() => void save({ on, outcome, named, owes })}>
            {say('record-save')}
          </Button>
        </div>
      </div>
    </>
  );
}

interface Written {
  readonly on: string;
  readonly outcome: ReturnType<typeof outcomeOf>;
  readonly named: readonly Named[];
  readonly owes: { readonly thankYou: boolean; readonly reportBack: boolean };
}

function useRecording({ interview, person }: InterviewDetails) {
  const { language } = usePreferences().preferences;
  const edit = useEdit();
  const once = useOnce();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const write = async ({ on, outcome, named, owes }: Written) => {
    const intent = {
      on: on || undefined,
      ...outcome,
      passedOn: passedOn(named),
      thankYou: owes.thankYou ? undefined : null,
      reportBack: owes.reportBack ? undefined : null,
      language,
    };
    const done = await edit<Problem>(async (reading, context) => {
      const known = named.flatMap((each) => ('person' in each ? [each.person.id] : []));
      const [people, snoozes] = await Promise.all([
        peopleById(reading, known),
        reading.linked('snooze', person.id, { limit: 20 }),
      ]);
      return recordInterview({ interview, people, snoozes }, intent, context);
    });
    if (done.ok) navigate(`/connect/talks/${interview.id}`, { replace: true });
    else setProblem(problemText(done.problem));
  };
  const save = (written: Written) => once(() => write(written));
  const tick = async (question: string, asked: boolean) => {
    const done = await edit<Problem>(() => markInterviewQuestion({ interview }, { question, asked }));
    setProblem(done.ok ? null : problemText(done.problem));
  };
  return { save, tick, problem };
}
