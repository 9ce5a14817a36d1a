import { introductionSentence, nextIntroductionStep, nextStepSentence, type RecordOf } from '@kennis/domain';
import { Link } from 'wouter';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { connectMessages } from './messages.ts';
import { namesOf } from './names-of.ts';
import { TwoFaces } from './two-faces.tsx';
import '../people/face-line.css';

type Person = RecordOf<'person'>;

/** An introduction in a list: the two faces, what it is about, and what is next. */
export function IntroductionRow({
  introduction: { id, fields },
  people,
}: {
  readonly introduction: RecordOf<'introduction'>;
  readonly people: ReadonlyMap<string, Person>;
}) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const { away, today } = useFormats();
  const a = people.get(fields.a) ?? null;
  const b = people.get(fields.b) ?? null;
  const names = namesOf({ a, b });
  const next = nextIntroductionStep(fields);
  const line = asLine(speak(next ? nextStepSentence(next, names) : introductionSentence(fields)));
  return (
    <Link href={`/connect/introductions/${id}`} className="row introduction-row">
      <TwoFaces a={a} b={b} />
      <span className="row-text">
        <span className="row-title face-line">{say('introduction.title', names)}</span>
        {fields.about && <span className="row-line face-line">{fields.about}</span>}
        <span
          className="row-line face-line introduction-next"
          data-now={(next && next.on <= today()) || undefined}
        >
          {line}
          {next && next.on > today() && ` · ${away(next.on)}`}
        </span>
      </span>
    </Link>
  );
}
