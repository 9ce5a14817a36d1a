import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useKennis } from './kennis.tsx';

/** One column that scrolls by itself. With `keepsScroll` it comes back where it was. */
export function Pane({
  as: Element,
  name,
  keepsScroll,
  label,
  children,
}: {
  readonly as: 'main' | 'aside';
  readonly name: string;
  readonly keepsScroll: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  const { scrolls } = useKennis();
  useLayoutEffect(() => {
    const place = scrolls.get(name);
    // A new pane is at its top; saying so would have the browser lay it out before it need.
    if (keepsScroll && pane.current && place !== undefined) pane.current.scrollTop = place;
  }, [keepsScroll, name, scrolls]);
  return (
    <Element
      ref={pane}
      id={Element === 'main' ? 'main' : undefined}
      className="pane"
      aria-label={label}
      tabIndex={-1}
      onScroll={(event) => keepsScroll && scrolls.set(name, event.currentTarget.scrollTop)}
    >
      <div className="pane-inner">{children}</div>
    </Element>
  );
}
