import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { Icon } from './icon.tsx';
import './search-box.css';

/** Search as you type; Escape or the cross empties it. */
export function SearchBox({
  label,
  clear,
  value,
  onChange,
  autoFocus = false,
}: {
  readonly label: string;
  readonly clear: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}) {
  return (
    <SearchField
      className="search-box"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
    >
      <Icon name="search" />
      <Input className="search-input" placeholder={label} enterKeyHint="search" spellCheck={false} />
      <Button className="search-clear" aria-label={clear}>
        <Icon name="close" />
      </Button>
    </SearchField>
  );
}
