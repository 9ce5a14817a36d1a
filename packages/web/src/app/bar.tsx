import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from '../design/icon.tsx';
import { useMessages } from '../messages/reading.tsx';
import { frameMessages } from './frame-messages.ts';
import { holdKeyboard } from './hold-keyboard.ts';
import { useKennis } from './kennis.tsx';
import { MyFace } from './my-face.tsx';
import type { BarItem } from './screen-row.ts';
import { barItems } from './screens.ts';
import { SyncMark } from './sync-mark.tsx';
import './bar.css';

/** The bar: below on a phone, at the side from 900 px. */
export function Bar({ path }: { readonly path: string }) {
  const say = useMessages(frameMessages);
  const isTalkWaiting = useKennis().memory.talks() !== null;
  return (
    <nav className="bar" aria-label={say('bar')}>
      <Link href="/" className="bar-mark" aria-hidden="true" tabIndex={-1}>
        Kennis
      </Link>
      <ul className="bar-items">
        {barItems.map((item) => (
          <li key={item.name} data-raised={item.isRaised || undefined}>
            <BarLink item={item} isHere={isUnder(path, item.href)} text={say(`bar.${item.name}`)}>
              {item.name === 'capture' && isTalkWaiting && (
                <span className="bar-waiting">
                  <span>{say('bar.waiting')}</span>
                </span>
              )}
            </BarLink>
          </li>
        ))}
      </ul>
      <div className="bar-foot">
        <Link href="/me" className="bar-me" aria-current={isUnder(path, '/me') ? 'page' : undefined}>
          <MyFace size="row" />
          <span className="bar-text">{say('bar.me')}</span>
        </Link>
        <SyncMark />
      </div>
    </nav>
  );
}

function BarLink({
  item,
  isHere,
  text,
  children,
}: {
  readonly item: BarItem;
  readonly isHere: boolean;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <Link
      href={item.href}
      className="bar-link"
      aria-current={isHere ? 'page' : undefined}
      onClick={item.name === 'capture' ? holdKeyboard : undefined}
    >
      <span className="bar-icon">
        <Icon name={item.icon} />
        {children}
      </span>
      <span className="bar-text">
        <Breakable text={text} />
      </span>
    </Link>
  );
}

/** A long word with the places where it may be broken (soft hyphens) as such places, so that it is still read and found whole. */
function Breakable({ text }: { readonly text: string }) {
  return text.split('\u00AD').map((part, place) => (
    <Fragment key={part}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

function isUnder(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
