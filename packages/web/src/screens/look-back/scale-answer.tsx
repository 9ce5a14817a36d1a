import { isPresenceOnly, reflectionSentence } from '@kennis/domain';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import type { AnswerProps } from './answer-props.ts';
import { BigChoice } from './big-choice.tsx';
import { CardFoot } from './card-foot.tsx';
import { lookBackMessages } from './messages.ts';

const levels = ['5', '4', '3', '2', '1'] as const;

/** Enjoyment or energy, from one to five, in words (A7). */
export function ScaleAnswer({
  question,
  records: { event, reflection },
  onAnswer,
  onNext,
  onBack,
}: AnswerProps & { readonly question: 'enjoyment' | 'energy' }) {
  const say = useMessages(lookBackMessages);
  const speak = useWording();
  const given = reflection?.fields[question];
  const scale = question === 'energy' && isPresenceOnly(event.fields.kind) ? 'quiet' : question;
  return (
    <>
      <BigChoice
        label={speak(reflectionSentence(question, event.fields.kind))}
        value={given === undefined ? null : (String(given) as (typeof levels)[number])}
        options={levels.map((level) => ({
          value: level,
          text: say(`level-${scaled(scale, level)}`),
          mark: <Level level={Number(level)} />,
        }))}
        onChoose={(level) => onAnswer(Number(level))}
      />
      <CardFoot hasAnswer={given !== undefined} onNext={onNext} onBack={onBack} />
    </>
  );
}

function scaled<Scale extends string, Each extends string>(scale: Scale, level: Each) {
  return `${scale}-${level}` as const;
}

function Level({ level }: { readonly level: number }) {
  return (
    <svg className="level-mark" viewBox="0 0 70 14" aria-hidden="true">
      {levels.toReversed().map((each) => (
        <circle
          key={each}
          cx={Number(each) * 14 - 7}
          cy="7"
          r="4.75"
          data-full={Number(each) <= level || undefined}
        />
      ))}
    </svg>
  );
}
