import { IconButton } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { meMessages } from './messages.ts';

/** A number with a button for less and one for more, over fixed steps. */
export function Stepper({
  title,
  hint,
  value,
  steps,
  print,
  onChange,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly value: number;
  readonly steps: readonly number[];
  readonly print: (value: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const say = useMessages(meMessages);
  const less = steps.filter((step) => step < value).at(-1);
  const more = steps.find((step) => step > value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend that cannot stand in the row.
    <div className="me-number" role="group" aria-label={title}>
      <span>
        {title}
        {hint && <span className="me-line me-block">{hint}</span>}
      </span>
      <span className="me-stepper">
        <IconButton
          icon="back"
          label={`${say('less')}: ${title}`}
          isDisabled={less === undefined}
          onPress={() => less !== undefined && onChange(less)}
        />
        <output aria-live="polite">{print(value)}</output>
        <IconButton
          icon="next"
          label={`${say('more')}: ${title}`}
          isDisabled={more === undefined}
          onPress={() => more !== undefined && onChange(more)}
        />
      </span>
    </div>
  );
}
