import { interviewNextSentence, interviewSentence } from '@kennis/domain';
import { type ListedInterview, readInterviews } from '@kennis/store';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { LadderPart } from './ladder-part.tsx';
import { interviewMessages } from './messages.ts';
import { partInterviews } from './part-interviews.ts';
import './interviews.css';

const latest = 200;

/** Your information and advice talks, and whom to ask next, from easy to hard (I1-I6). */
export function InterviewsScreen() {
  const say = useMessages(interviewMessages);
  const { today } = useFormats();
  const talks = useQuery(['interviews', today()], (reading) => readInterviews(reading, today(), latest));
  if (!talks) return null;
  const listed = partInterviews(talks);
  const isEmpty = talks.length === 0;
  return (
    <>
      <PageHeader
        title={say('title')}
        back={{ href: '/connect', label: say('back-connect') }}
        acts={
          <Link href="/connect/talks/new" className="icon-button" aria-label={say('new')}>
            <Icon name="plus" />
          </Link>
        }
      />
      <div className="columns">
        <div>
          {isEmpty && <p className="advice-lead">{say('lead')}</p>}
          <Part title={say('waiting')} listed={listed.waiting} />
          <Part title={say('ahead')} listed={listed.ahead} />
          <Part title={say('done')} listed={listed.done} />
        </div>
        <LadderPart />
      </div>
    </>
  );
}

function Part({ title, listed }: { readonly title: string; readonly listed: readonly ListedInterview[] }) {
  if (listed.length === 0) return null;
  return (
    <section className="advice-part">
      <h2>{title}</h2>
      <ul className="rows">
        {listed.map((each) => (
          <li key={each.interview.id}>
            <Row listed={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ listed: { interview, person, progress } }: { readonly listed: ListedInterview }) {
  const speak = useWholeWording();
  const { day } = useFormats();
  if (!person) return null;
  const { on, focus } = interview.fields;
  const stands = asLine(
    speak(progress.next ? interviewNextSentence(progress.next) : interviewSentence(progress.state)),
  );
  return (
    <Link href={`/connect/talks/${interview.id}`} className="row">
      <FaceLine
        person={person}
        line={
          <>
            {focus && <span className="advice-row-focus">{focus}</span>}
            <span className="advice-next" data-now={progress.next !== null || undefined}>
              {stands}
            </span>
            {on && ` · ${day(on, 'short')}`}
          </>
        }
      />
    </Link>
  );
}
