import { changeRounds, type EventRounds } from '@kennis/domain';
import { IconButton } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { roundsMessages } from './messages.ts';

type How = Partial<Pick<EventRounds, 'count' | 'size' | 'minutes'>>;

const sizes = ['2', '3', '4', '5', '6', '8'] as const;
const mostRounds = 20;

/** How many in a group, how many rounds, and how long. */
export function HowPart({
  rounds,
  onChange,
}: {
  readonly rounds: EventRounds;
  readonly onChange: (how: How) => void;
}) {
  const say = useMessages(roundsMessages);
  const { count, size, minutes } = rounds;
  const begun = changeRounds(rounds, {}).plan.length;
  const there = rounds.people.filter(({ isGone }) => !isGone).length;
  const fits = Math.max(1, Math.floor((there - 1) / (size - 1)) - (size === 2 && there % 2 === 1 ? 1 : 0));
  return (
    <section className="rounds-part">
      <h2>{say('how')}</h2>
      <div className="rounds-choice">
        <span className="field-label">{say('size')}</span>
        <Segmented
          required
          label={say('size')}
          options={sizes.map((value) => ({ value, text: value === '2' ? say('size-2') : value }))}
          value={sizes.find((each) => Number(each) === size) ?? null}
          onChange={(value) => value && onChange({ size: Number(value) })}
        />
      </div>
      <Steps
        label={say('rounds')}
        value={count}
        least={Math.max(1, begun)}
        most={mostRounds}
        onChange={(next) => onChange({ count: next })}
      />
      <Steps
        label={say('minutes')}
        value={minutes}
        least={2}
        most={60}
        by={minutes < 10 ? 1 : 5}
        onChange={(next) => onChange({ minutes: next })}
      />
      <p className="rounds-faint">
        {say('lasts', { minutes: count * minutes })}
        {size === 2 && there % 2 === 1 && there > 2 && ` ${say('odd')}`}
        {there > 2 && count > fits && ` ${say('most', { people: there, rounds: fits })}`}
      </p>
    </section>
  );
}

function Steps({
  label,
  value,
  least,
  most,
  by = 1,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly by?: number;
  readonly onChange: (value: number) => void;
}) {
  const say = useMessages(roundsMessages);
  const down = value - (value <= 10 ? 1 : by);
  return (
    <fieldset className="rounds-steps">
      <legend>{label}</legend>
      <IconButton
        icon="minus"
        label={say('fewer', { what: label })}
        isDisabled={value <= least}
        onPress={() => onChange(Math.max(least, down))}
      />
      <output>{value}</output>
      <IconButton
        icon="plus"
        label={say('more-of', { what: label })}
        isDisabled={value >= most}
        onPress={() => onChange(Math.min(most, value + by))}
      />
    </fieldset>
  );
}
