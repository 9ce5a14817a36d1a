import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Icon } from './icon.tsx';
import './check-box.css';

/** A box to tick, with its words beside it; without words it needs a `label`. */
export function CheckBox({
  isOn,
  onChange,
  label,
  children,
}: {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly label?: string;
  readonly children?: ReactNode;
}) {
  return (
    <AriaCheckbox
      className="check-box"
      isSelected={isOn}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="check-mark">
        <Icon name="check" />
      </span>
      {children}
    </AriaCheckbox>
  );
}
