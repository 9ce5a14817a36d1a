import { interviewSentence } from '@kennis/domain';
import { Link, useParams } from 'wouter';
import { Avatar } from '../../design/avatar.tsx';
import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { usePhoto } from '../../offline/use-photo.ts';
import { ApplyingPart } from './applying-part.tsx';
import { InterviewActs } from './interview-acts.tsx';
import { interviewMessages } from './messages.ts';
import { NextPart } from './next-part.tsx';
import { OutcomePart } from './outcome-part.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { type InterviewDetails, readInterview } from './read-interview.ts';
import './interviews.css';

/** One advice talk: the plan, what comes next with its text, the questions, and afterwards what it gave (I1-I4). */
export function InterviewScreen() {
  const { id = '' } = useParams();
  const say = useMessages(interviewMessages);
  const { today } = useFormats();
  const read = useQuery(['interview', id, today()], async (reading) => ({
    details: await readInterview(reading, id, today()),
  }));
  if (!read) return null;
  const { details } = read;
  if (!details) return <InterviewGone />;
  const { person, progress, interview } = details;
  return (
    <article>
      <PageHeader
        over={say('one')}
        title={person.fields.name.full}
        back={{ href: '/connect/talks', label: say('back') }}
        acts={<InterviewActs details={details} />}
      />
      <div className="columns">
        <div>
          <PlanPart details={details} />
          <NextPart key={progress.state} details={details} />
        </div>
        <div>
          {interview.fields.held ? <OutcomePart details={details} /> : <QuestionsPart details={details} />}
          {interview.fields.held && <ApplyingPart interview={interview} />}
        </div>
      </div>
    </article>
  );
}

function PlanPart({ details: { interview, person, progress } }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const photo = usePhoto(person.fields.photo);
  const { name, role, organisation } = person.fields;
  const { why, focus, wantToKnow, on, startsAt, place, held } = interview.fields;
  const when = [on && day(on, 'weekday'), startsAt, place].filter(Boolean).join(' · ');
  return (
    <section className="advice-plan">
      <Link href={`/people/${person.id}`} className="advice-who">
        <Avatar name={name.full} seed={person.id} photo={photo} />
        <span>
          {[role, organisation].filter(Boolean).join(', ') || say('to-person', { name: name.full })}
        </span>
        <Icon name="next" />
      </Link>
      <p className="advice-stands">
        {asLine(speak(interviewSentence(progress.state)))}
        {when && `: ${when}`}
      </p>
      {focus && <p className="advice-focus">{focus}</p>}
      {!held && wantToKnow && (
        <p className="advice-want">
          <span className="advice-soft">{say('want-short')}</span> {wantToKnow}
        </p>
      )}
      {!held && why && <p className="advice-soft">{why.text ?? say(`why-told-${why.because}`)}</p>}
    </section>
  );
}

export function InterviewGone() {
  const say = useMessages(interviewMessages);
  return (
    <>
      <PageHeader title={say('gone-title')} back={{ href: '/connect/talks', label: say('back') }} />
      <EmptyState
        title={say('gone-title')}
        act={
          <ButtonLink kind="main" href="/connect/talks">
            {say('back')}
          </ButtonLink>
        }
      >
        {say('gone')}
      </EmptyState>
    </>
  );
}
