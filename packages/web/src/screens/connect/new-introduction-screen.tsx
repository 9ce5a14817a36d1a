import { type Problem, type RecordOf, startIntroduction } from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button, IconButton } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { PersonFinder } from '../people/person-finder.tsx';
import { Answering } from './answering.tsx';
import { connectMessages } from './messages.ts';
import { readReferral } from './read-referral.ts';
import { ReferralPart } from './referral-part.tsx';
import './connect.css';

type Person = RecordOf<'person'>;

/** Whom to bring together, and what about. A person, an ask and a reason may come along in the address. */
export function NewIntroductionScreen() {
  const [search] = useSearchParams();
  const given = {
    a: search.get('a'),
    b: search.get('b'),
    ask: search.get('ask'),
    promise: search.get('promise'),
    reason: search.get('reason'),
    about: search.get('about'),
  };
  const read = useQuery(['new-introduction', given], async (reading) => ({
    a: given.a ? ((await reading.person(given.a))?.person ?? null) : null,
    b: given.b ? ((await reading.person(given.b))?.person ?? null) : null,
    ask: given.ask ? ((await reading.record(given.ask)) as RecordOf<'ask'> | null) : null,
  }));
  if (!read) return null;
  return <NewIntroduction {...read} given={given} />;
}

function NewIntroduction({
  a: givenA,
  b: givenB,
  ask,
  given,
}: {
  readonly a: Person | null;
  readonly b: Person | null;
  readonly ask: RecordOf<'ask'> | null;
  readonly given: { readonly [field in 'promise' | 'reason' | 'about']: string | null };
}) {
  const say = useMessages(connectMessages);
  const [a, setA] = useState(givenA);
  const [b, setB] = useState(givenB);
  const [about, setAbout] = useState(ask?.fields.text ?? given.about ?? '');
  const [reason, setReason] = useState(given.reason ?? '');
  const starting = useStarting();
  useUnsaved(about !== (ask?.fields.text ?? given.about ?? '') || reason !== (given.reason ?? ''));
  const start = () =>
    a &&
    b &&
    starting.start([a, b], {
      a: a.id,
      b: b.id,
      about: about.trim() || undefined,
      reason: reason.trim() || undefined,
      ask: ask?.id,
      promise: given.promise ?? undefined,
    });
  return (
    <>
      <PageHeader title={say('new.title')} back={{ href: '/connect', label: say('back') }} />
      <div className="form new-introduction">
        <Choice title={say('new.a')} person={a} without={b ? [b.id] : []} autoFocus={!a} onChoose={setA} />
        {a && (
          <Choice title={say('new.b')} person={b} without={[a.id]} autoFocus={!b} onChoose={setB}>
            {about !== '' && !b && (
              <Answering
                owner={a.id}
                text={about}
                onChoose={(person, why) => {
                  setB(person);
                  setReason(why);
                }}
              />
            )}
          </Choice>
        )}
        {a && b && (
          <>
            <TextField
              label={say('new.about')}
              hint={say('new.about.hint')}
              value={about}
              onChange={setAbout}
            />
            <TextField lines="few" label={say('new.reason')} value={reason} onChange={setReason} />
            <Referral key={b.id} person={b} />
            {starting.problem && <NoticeLine>{starting.problem}</NoticeLine>}
            <Button kind="main" wide onPress={() => void start()}>
              {say('new.start')}
            </Button>
            <p className="connect-soft">{say('new.promise')}</p>
          </>
        )}
      </div>
    </>
  );
}

/** One of the two: chosen, or to be found. */
function Choice({
  title,
  person,
  without,
  autoFocus,
  onChoose,
  children,
}: {
  readonly title: string;
  readonly person: Person | null;
  readonly without: readonly string[];
  readonly autoFocus: boolean;
  readonly onChoose: (person: Person | null) => void;
  /** Stands above the finding. */
  readonly children?: ReactNode;
}) {
  const say = useMessages(connectMessages);
  return (
    <section className="connect-part">
      <h2>{title}</h2>
      {children}
      {person ? (
        <div className="row">
          <FaceLine person={person} />
          <IconButton
            icon="close"
            label={say('new.other', { name: person.fields.name.full })}
            onPress={() => onChoose(null)}
          />
        </div>
      ) : (
        <PersonFinder label={say('new.find')} without={without} autoFocus={autoFocus} onChoose={onChoose} />
      )}
    </section>
  );
}

/** How well you know who may help, before your name goes with theirs (T2). */
function Referral({ person }: { readonly person: Person }) {
  const { today } = useFormats();
  const check = useQuery(['referral', person.id, today()], (reading) =>
    readReferral(reading, person.id, today()),
  );
  return check ? <ReferralPart check={check} person={person} /> : null;
}

function useStarting() {
  const edit = useEdit();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const start = async (people: readonly Person[], intent: Parameters<typeof startIntroduction>[1]) => {
    let running: string | null = null;
    const done = await edit<Problem>(async (reading, context) => {
      const introductions = await reading.linked('introduction', intent.a, { limit: 300 });
      const started = startIntroduction({ people, introductions }, intent, context);
      if (!started.ok && started.problem.type === 'already-introducing') running = started.problem.id;
      return started;
    });
    if (running) return navigate(`/connect/introductions/${running}`, { replace: true });
    if (!done.ok) return setProblem(problemText(done.problem));
    const [made] = done.value;
    if (made) navigate(`/connect/introductions/${made.id}`, { replace: true });
  };
  return { start, problem };
}
