import { type Period, periodSentence } from '@kennis/domain';
import { Segmented } from '../../design/segmented.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { reviewMessages } from './messages.ts';

/** Beyond these it becomes a list of years. */
const mostBeside = 5;

/** Three years, twelve months, or a year; nothing shorter (A4). */
export function PeriodChoice({
  periods,
  period,
  onChange,
}: {
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}) {
  const say = useMessages(reviewMessages);
  const speak = useWholeWording();
  const options = periods.map((each, at) => ({
    value: String(at),
    text: asLine(speak(periodSentence(each))),
  }));
  const at = String(periods.indexOf(period));
  const choose = (value: string | null) => {
    const next = value === null ? undefined : periods[Number(value)];
    if (next) onChange(next);
  };
  const [beside, earlier] = [options.slice(0, mostBeside), options.slice(mostBeside)];
  return (
    <div className="review-choice">
      <Segmented
        required
        label={say('period')}
        value={Number(at) < mostBeside ? at : null}
        options={beside}
        onChange={choose}
      />
      {earlier.length > 0 && (
        <SelectField
          label={say('years')}
          value={Number(at) < mostBeside ? '' : at}
          options={[{ value: '', text: say('years.choose') }, ...earlier]}
          onChange={(value) => value !== '' && choose(value)}
        />
      )}
    </div>
  );
}
