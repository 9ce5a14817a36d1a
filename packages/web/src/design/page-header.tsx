import {
  type CSSProperties,
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
} from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import './page-header.css';

const PageCornerContext = createContext<ReactNode>(null);

/** Puts `corner` in the head of every screen inside, on a phone. */
export function PageCornerProvider({
  corner,
  children,
}: {
  readonly corner: ReactNode;
  readonly children: ReactNode;
}) {
  return <PageCornerContext value={corner}>{children}</PageCornerContext>;
}

/** The head of a screen: the way back on a phone, its title, and what can be done with it as a whole. */
export function PageHeader({
  title,
  over,
  back,
  acts,
}: {
  readonly title: ReactNode;
  /** A small line above the title. */
  readonly over?: ReactNode;
  /** Where the arrow leads, and what it says to a screen reader. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly acts?: ReactNode;
}) {
  const corner = useContext(PageCornerContext);
  const heading = useArrival();
  return (
    <header className="page-header">
      {back && (
        <Link href={back.href} className="icon-button page-back" aria-label={back.label}>
          <Icon name="back" />
        </Link>
      )}
      <div className="page-titles">
        {over && <p className="page-over">{over}</p>}
        <h1 tabIndex={-1} ref={heading} style={{ '--word': longestWord(title) } as CSSProperties}>
          {title}
        </h1>
      </div>
      {(corner || acts) && (
        <div className="page-acts">
          {!back && <div className="page-corner">{corner}</div>}
          {acts}
        </div>
      )}
    </header>
  );
}

/** In characters: a long word gets smaller letters rather than a break. */
function longestWord(title: ReactNode): number {
  const words = typeof title === 'string' ? title.split(/[\s\u00ad-]+/) : [];
  return Math.max(1, ...words.map((word) => word.length));
}

/** The window is called after the screen, and a keyboard or screen reader that comes to another screen begins at its title. */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    const pane = element?.closest('main');
    if (!element || !pane) return;
    document.title = `${element.textContent} · Kennis`;
    const isNew = document.activeElement === null || document.activeElement === document.body;
    if (isNew && history.state !== null && !pane.contains(document.activeElement)) {
      element.focus({ preventScroll: true });
    }
  }, []);
  return heading;
}
