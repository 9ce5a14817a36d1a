import { Link } from 'wouter';
import { holdKeyboard } from '../../app/hold-keyboard.ts';
import { Avatar } from '../../design/avatar.tsx';
import { capturePath, type With } from './capture-link.tsx';
import '../event/target-row.css';

/** Somebody who is there; a tap begins the line of a talk with them. */
export function CaptureRow({
  event,
  who,
  name,
  line,
  mark,
}: {
  readonly event: string;
  readonly who: With;
  readonly name: string;
  readonly line?: string;
  /** How far you are with them. */
  readonly mark?: string | undefined;
}) {
  return (
    <Link href={capturePath(event, who)} className="row target-row" onClick={holdKeyboard}>
      <Avatar name={name} seed={who.person ?? name} />
      <span className="row-text">
        <span className="row-title">{name}</span>
        {line && <span className="row-line">{line}</span>}
      </span>
      {mark && <span className="target-state">{mark}</span>}
    </Link>
  );
}
