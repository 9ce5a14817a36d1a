import { type Rung, rungSentence, sentenceOf } from '@kennis/domain';
import { readLadder } from '@kennis/store';
import { Link } from 'wouter';
import { useKeptState } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { interviewMessages } from './messages.ts';

const steps = ['easy', 'middle', 'hard'] as const;
const firstEach = 4;

/** Whom to ask, from easy to hard, each with why it is (I6, A5); a subject narrows it. */
export function LadderPart() {
  const say = useMessages(interviewMessages);
  const { today } = useFormats();
  const [typed, setTyped] = useKeptState('interviews.about', '');
  const about = typed.trim();
  const rungs = useQuery(['interview-ladder', about, today()], (reading) =>
    readLadder(reading, about, today()),
  );
  return (
    <section className="advice-part ladder">
      <h2>{say('ladder')}</h2>
      <p className="advice-soft">{say('ladder-why')}</p>
      <SearchBox label={say('ladder-about')} clear={say('clear')} value={typed} onChange={setTyped} />
      {rungs?.length === 0 && <p className="advice-soft">{say(about ? 'ladder-nobody' : 'ladder-empty')}</p>}
      {steps.map((step) => (
        <Step key={step} step={step} rungs={rungs?.filter((rung) => rung.step === step) ?? []} />
      ))}
    </section>
  );
}

function Step({ step, rungs }: { readonly step: Rung['step']; readonly rungs: readonly Rung[] }) {
  const say = useMessages(interviewMessages);
  const speak = useWholeWording();
  const [count, setCount] = useKeptState(`interviews.${step}`, firstEach);
  if (rungs.length === 0) return null;
  return (
    <div className="ladder-step" data-step={step}>
      <h3>{asLine(speak(rungSentence({ step })))}</h3>
      <ul className="rows">
        {rungs.slice(0, count).map((rung) => (
          <li key={rung.candidate.person.id}>
            <RungRow rung={rung} />
          </li>
        ))}
      </ul>
      {rungs.length > count && (
        <Button kind="quiet" icon="down" onPress={() => setCount(count + 8)}>
          {say('ladder-more')}
        </Button>
      )}
    </div>
  );
}

function RungRow({ rung: { candidate, reasons } }: { readonly rung: Rung }) {
  const speak = useWholeWording();
  const { person } = candidate;
  const { role, organisation } = person.fields;
  return (
    <Link href={`/connect/talks/new?person=${person.id}`} className="row">
      <FaceLine
        person={person}
        line={
          <>
            <span className="advice-row-focus">{[role, organisation].filter(Boolean).join(', ')}</span>
            <span className="ladder-reason">
              {asLine(reasons.map((reason) => speak(sentenceOf('ladder', reason))).join('; '))}
            </span>
          </>
        }
      />
    </Link>
  );
}
