import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon } from '../../design/icon.tsx';
import './choice-cards.css';

/** One of a few choices that need a line or two each; pressing the chosen one again takes it back. */
export function ChoiceCards<Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly title: ReactNode;
    readonly line?: ReactNode;
  }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}) {
  return (
    <ToggleButtonGroup
      className="choice-cards"
      aria-label={label}
      orientation="vertical"
      selectionMode="single"
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(([...keys][0] as Value | undefined) ?? null)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="choice-card">
          <span className="choice-mark">
            <Icon name="check" />
          </span>
          <span className="choice-text">
            <span className="choice-title">{option.title}</span>
            {option.line && <span className="choice-line">{option.line}</span>}
          </span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
