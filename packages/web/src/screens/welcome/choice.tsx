import { Button } from 'react-aria-components/Button';
import { Icon, type IconName } from '../../design/icon.tsx';
import './choice.css';

/** One way to begin, with what comes of it. */
export function Choice({
  icon,
  title,
  text,
  onPress,
  isBusy = false,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
  readonly isBusy?: boolean;
}) {
  return (
    <li>
      <Button className="row choice" onPress={onPress} isPending={isBusy}>
        <Icon name={icon} />
        <span className="row-text">
          <span className="row-title">{title}</span>
          <span className="row-line">{text}</span>
        </span>
        <Icon name="next" />
      </Button>
    </li>
  );
}
