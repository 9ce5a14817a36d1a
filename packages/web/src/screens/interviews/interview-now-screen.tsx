import {
  type Context,
  editInterview,
  interviewQuestions,
  markInterviewQuestion,
  type Patch,
  type Problem,
  type Result,
} from '@kennis/domain';
import { type FormEvent, useRef, useState } from 'react';
import { Link, useParams } from 'wouter';
import { useKeptState } from '../../app/kennis.tsx';
import { Button, ButtonLink, IconButton } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useArrival } from '../../design/page-header.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { useSwipe } from '../floor/use-swipe.ts';
import { useWakeLock } from '../floor/use-wake-lock.ts';
import { InterviewGone } from './interview-screen.tsx';
import { interviewMessages } from './messages.ts';
import { type InterviewDetails, readInterview } from './read-interview.ts';
import './interview-now.css';

/** During the talk: one question at a time, large, and one line to note. */
export function InterviewNowScreen() {
  const { id = '' } = useParams();
  const { today } = useFormats();
  const read = useQuery(['interview', id, today()], async (reading) => ({
    details: await readInterview(reading, id, today()),
  }));
  useWakeLock();
  if (!read) return null;
  return read.details ? <Now details={read.details} /> : <InterviewGone />;
}

function Now({ details: { interview, person } }: { readonly details: InterviewDetails }) {
  const say = useMessages(interviewMessages);
  const heading = useArrival();
  const questions = interviewQuestions(interview);
  const last = questions.length;
  const [kept, setAt] = useKeptState(`interview.at.${interview.id}`, 0);
  const at = Math.min(kept, last);
  const question = questions[at];
  const turn = (by: number) => setAt(Math.max(0, Math.min(last, at + by)));
  const card = useRef<HTMLDivElement>(null);
  useSwipe(
    card,
    () => turn(1),
    () => turn(-1),
  );
  const write = useWriting();
  const tick = async () => {
    if (!question) return;
    const isDone = await write(() =>
      markInterviewQuestion({ interview }, { question: question.id, asked: !question.asked }),
    );
    if (isDone && !question.asked) turn(1);
  };
  return (
    <div className="advice-now">
      <header className="advice-now-head">
        <Link href={`/connect/talks/${interview.id}`} className="icon-button" aria-label={say('back-one')}>
          <Icon name="close" />
        </Link>
        <h1 className="advice-now-name" tabIndex={-1} ref={heading}>
          {person.fields.name.full}
        </h1>
        <span className="advice-now-count" aria-hidden="true">
          {question ? `${at + 1} / ${last}` : ''}
        </span>
      </header>
      <div className="advice-now-card" ref={card}>
        <div key={question?.id ?? 'end'} aria-live="polite" className="advice-now-turn">
          {question ? (
            <blockquote data-asked={question.asked || undefined}>{question.text}</blockquote>
          ) : (
            <End wantToKnow={interview.fields.wantToKnow} hasQuestions={last > 0} />
          )}
        </div>
      </div>
      <footer className="advice-now-foot">
        <NoteLine
          onNote={(line) =>
            write((context) =>
              editInterview({ interview }, { learned: noted(interview.fields.learned, line) }, context),
            )
          }
        />
        <div className="advice-now-acts">
          <IconButton icon="back" label={say('previous')} isDisabled={at === 0} onPress={() => turn(-1)} />
          {question ? (
            <Button kind="main" wide icon={question.asked ? 'undo' : 'check'} onPress={() => void tick()}>
              {say(question.asked ? 'not-asked' : 'was-asked')}
            </Button>
          ) : (
            <ButtonLink kind="main" wide icon="note" href={`/connect/talks/${interview.id}/record`}>
              {say('record')}
            </ButtonLink>
          )}
          <IconButton icon="next" label={say('next')} isDisabled={at === last} onPress={() => turn(1)} />
        </div>
      </footer>
    </div>
  );
}

/** After the last question: what you came for, and what is asked where one dares (I3). */
function End({
  wantToKnow,
  hasQuestions,
}: {
  readonly wantToKnow: string | undefined;
  readonly hasQuestions: boolean;
}) {
  const say = useMessages(interviewMessages);
  return (
    <div className="advice-now-end">
      {!hasQuestions && <p>{say('now-none')}</p>}
      {wantToKnow && (
        <p>
          <span>{say('want-short')}</span> {wantToKnow}
        </p>
      )}
      <p>
        <span>{say('now-dare')}</span> {say('now-seen')}
      </p>
      <p>
        <span>{say('now-last')}</span> {say('now-whom')}
      </p>
    </div>
  );
}

/** One line, kept at once. */
function NoteLine({ onNote }: { readonly onNote: (line: string) => Promise<boolean> }) {
  const say = useMessages(interviewMessages);
  const [line, setLine] = useState('');
  const [isKept, setKept] = useState(false);
  const note = async (event: FormEvent) => {
    event.preventDefault();
    if (line.trim() === '' || !(await onNote(line.trim()))) return;
    setLine('');
    setKept(true);
  };
  return (
    <form className="advice-now-note" onSubmit={(event) => void note(event)}>
      <TextField
        bare
        label={say('note')}
        placeholder={isKept ? say('note-kept') : say('note')}
        value={line}
        onChange={setLine}
      />
      {line.trim() !== '' && (
        <Button type="submit" icon="check">
          {say('note-keep')}
        </Button>
      )}
    </form>
  );
}

/** What was noted, with one line more. */
function noted(before: string | undefined, line: string): string {
  return before ? `${before}\n${line}` : line;
}

/** Gives the way to write in the talk; false where that could not be kept. */
function useWriting() {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (take: (context: Context) => Result<readonly Patch[], Problem>) => {
    const done = await edit<Problem>((_, context) => take(context));
    if (!done.ok) tell({ text: problemText(done.problem) });
    return done.ok;
  };
}
