import { type Known, knowns, openOf, openSentence, type Side, type Six } from '@kennis/domain';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { captureMessages } from './messages.ts';
import './six-marks.css';

const mostQuestions = 2;

/** The six of C2, three each way: filled by what you wrote or with a tap. What stays open is a question for next time (C3). */
export function SixMarks({
  name,
  six,
  onMark,
}: {
  readonly name: string;
  readonly six: Six;
  readonly onMark: (side: Side, known: Known) => void;
}) {
  const say = useMessages(captureMessages);
  const speak = useWording();
  const questions = openOf(six)
    .slice(0, mostQuestions)
    .map((open) => speak(openSentence(open)));
  return (
    <div className="talk-six">
      {(['heard', 'told'] as const).map((side) => (
        <fieldset key={side} className="talk-side">
          <legend>{say(`six.${side}`, { name })}</legend>
          {knowns.map((known) => (
            <ToggleButton
              key={known}
              className="talk-known-mark"
              isSelected={six[side][known]}
              onChange={() => onMark(side, known)}
            >
              <span className="talk-circle" />
              {say(`six.${known}`)}
            </ToggleButton>
          ))}
        </fieldset>
      ))}
      {questions.length > 0 && (
        <p className="talk-questions">{say('next-time', { questions: questions.join(' ') })}</p>
      )}
    </div>
  );
}
