import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { Icon, type IconName } from './icon.tsx';
import './segmented.css';

/** One choice of a few. With `required` there is always one; else pressing it again takes it back (null). */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  required = false,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly icon?: IconName }[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  readonly required?: boolean;
}) {
  return (
    <ToggleButtonGroup
      className="segmented"
      data-fill={(required && options.length <= 3) || undefined}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={required}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(([...keys][0] as Value | undefined) ?? null)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="segment">
          {option.icon && <Icon name={option.icon} />}
          {option.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
