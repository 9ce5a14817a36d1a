import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Icon, type IconName } from './icon.tsx';
import './chip.css';

/** A word set apart: a tag, a part of a draft. With `onPress` it opens something. */
export function Chip({
  icon,
  children,
  onPress,
}: {
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly onPress?: () => void;
}) {
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );
  if (!onPress) return <span className="chip">{content}</span>;
  return (
    <Button className="chip" onPress={onPress}>
      {content}
    </Button>
  );
}

/** A chip that is on or off, such as a filter. */
export function ToggleChip({
  icon,
  isOn,
  onChange,
  children,
}: {
  readonly icon?: IconName;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <ToggleButton className="chip" isSelected={isOn} onChange={onChange}>
      {(isOn || icon) && <Icon name={isOn ? 'check' : (icon ?? 'check')} />}
      <span>{children}</span>
    </ToggleButton>
  );
}
