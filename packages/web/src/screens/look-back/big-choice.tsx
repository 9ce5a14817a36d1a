import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';

/** One of a few big buttons; a tap answers and goes on. */
export function BigChoice<Value extends string>({
  label,
  options,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly text: string;
    readonly mark?: ReactNode;
  }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}) {
  return (
    <ToggleButtonGroup
      className="big-choice"
      aria-label={label}
      orientation="vertical"
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChoose(([...keys][0] as Value | undefined) ?? (value as Value))}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="big-choice-one">
          {option.mark}
          {option.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
