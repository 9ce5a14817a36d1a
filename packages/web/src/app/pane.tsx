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
    if (keepsScroll && pane.current) pane.current.scrollTop = scrolls.get(name) ?? 0;
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
