import { deleteRecords, introductionStage, type RecordOf, restoreRecords } from '@kennis/domain';
import { Link, useLocation, useParams } from 'wouter';
import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { IntroductionActs } from './introduction-acts.tsx';
import { IntroductionSteps } from './introduction-steps.tsx';
import { connectMessages } from './messages.ts';
import { namesOf } from './names-of.ts';
import { NextStepPart } from './next-step-part.tsx';
import { type IntroductionDetails, readIntroductionDetails } from './read-introduction-details.ts';
import { ReferralPart } from './referral-part.tsx';
import './connect.css';

/** One introduction: who with whom and why, the next step with its text, and the steps that were taken (T1). */
export function IntroductionScreen() {
  const { id = '' } = useParams();
  const say = useMessages(connectMessages);
  const { today } = useFormats();
  const read = useQuery(['introduction', id], async (reading) => ({
    details: await readIntroductionDetails(reading, id, today()),
  }));
  const remove = useRemoval();
  if (!read) return null;
  const { details } = read;
  if (!details) return <Gone />;
  const { introduction } = details;
  return (
    <article className="introduction">
      <PageHeader
        title={say('introduction.title', namesOf(details))}
        back={{ href: '/connect', label: say('back') }}
        acts={<IntroductionActs introduction={introduction} onRemove={() => void remove(introduction)} />}
      />
      <div className="columns">
        <div>
          <Parties details={details} />
          <NextStepPart key={introductionStage(introduction.fields)} details={details} />
        </div>
        <div>
          <IntroductionSteps introduction={introduction} names={namesOf(details)} />
          {details.referral && details.b && <ReferralPart check={details.referral} person={details.b} />}
        </div>
      </div>
    </article>
  );
}

function Parties({ details: { introduction, a, b } }: { readonly details: IntroductionDetails }) {
  const say = useMessages(connectMessages);
  const { about, reason } = introduction.fields;
  return (
    <section className="introduction-parties">
      {[a, b].map(
        (person) =>
          person && (
            <Link key={person.id} href={`/people/${person.id}`} className="row">
              <FaceLine person={person} />
            </Link>
          ),
      )}
      {about && <p className="introduction-about">{say('introduction.about', { about })}</p>}
      {reason && <p className="connect-soft">{reason}</p>}
    </section>
  );
}

function Gone() {
  const say = useMessages(connectMessages);
  return (
    <>
      <PageHeader title={say('gone.title')} back={{ href: '/connect', label: say('back') }} />
      <EmptyState
        title={say('gone.title')}
        act={
          <ButtonLink kind="main" href="/connect">
            {say('back')}
          </ButtonLink>
        }
      >
        {say('gone.text')}
      </EmptyState>
    </>
  );
}

function useRemoval() {
  const say = useMessages(connectMessages);
  const edit = useEdit();
  const tell = useNotice();
  const [, navigate] = useLocation();
  const problemText = useProblemText();
  return async (introduction: RecordOf<'introduction'>) => {
    const done = await edit(() => deleteRecords({ records: [introduction] }));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    navigate('/connect');
    const restore = () => edit(() => restoreRecords({ records: done.value }));
    tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void restore() } });
  };
}
