import {
  type IntroductionStep,
  introductionStepSentence,
  introductionSteps,
  type RecordOf,
} from '@kennis/domain';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { connectMessages } from './messages.ts';

/** The seven steps as a line downwards: what was done with its day, what is still to come (T1). */
export function IntroductionSteps({
  introduction: { fields },
  names,
}: {
  readonly introduction: RecordOf<'introduction'>;
  readonly names: { readonly a: string; readonly b: string };
}) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  const { day } = useFormats();
  const textOf = (step: IntroductionStep): string => {
    const side = step === 'a-asked' ? 'a' : step === 'b-asked' ? 'b' : null;
    const said = side && fields[`${side}Answer`]?.said;
    return side && said
      ? say(`said.${said}`, { name: names[side] })
      : asLine(speak(introductionStepSentence(step, names)));
  };
  return (
    <section className="connect-part">
      <h2>{say('steps')}</h2>
      <ol className="steps">
        {introductionSteps(fields).map(({ step, on }) => (
          <li key={step} className="step" data-done={on !== null || undefined}>
            <span className="step-mark">{on && <Icon name="check" />}</span>
            <span className="step-text">
              <span>{textOf(step)}</span>
              {on && <span className="row-line">{day(on, 'weekday')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
