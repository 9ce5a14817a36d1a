import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { rowsInSight } from './rows-in-sight.ts';

interface Sight {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/**
 * A list of thousands, of which only the rows in sight are made. Rows are all `rowRem` rem high. Scrolls with the
 * nearest `.pane`, or the page.
 */
export function WindowedRows<Item>({
  label,
  items,
  rowRem = 4.5,
  keyOf,
  onNearEnd,
  children,
}: {
  readonly label: string;
  readonly items: readonly Item[];
  readonly rowRem?: number;
  readonly keyOf: (item: Item) => string;
  /** The last rows come into sight: time to read on. */
  readonly onNearEnd?: () => void;
  readonly children: (item: Item, index: number) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const { top, height, rowHeight } = useSight(list, rowRem);
  const [first, end] = rowsInSight({ top, height, rowHeight, count: items.length });
  useLayoutEffect(() => {
    if (end > items.length - 40) onNearEnd?.();
  }, [end, items.length, onNearEnd]);
  return (
    <ul
      ref={list}
      className="rows"
      data-window=""
      aria-label={label}
      style={{ blockSize: items.length * rowHeight, '--row-height': `${rowHeight}px` } as React.CSSProperties}
    >
      {items.slice(first, end).map((item, offset) => (
        <li
          key={keyOf(item)}
          className="row"
          aria-setsize={items.length}
          aria-posinset={first + offset + 1}
          style={{ insetBlockStart: (first + offset) * rowHeight }}
        >
          {children(item, first + offset)}
        </li>
      ))}
    </ul>
  );
}

function useSight(list: RefObject<HTMLUListElement | null>, rowRem: number): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 900, rowHeight: rowRem * 16 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const pane = element.closest('.pane');
    const look = () => {
      const box = element.getBoundingClientRect();
      const frame = pane?.getBoundingClientRect() ?? { top: 0, height: window.innerHeight };
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = { top: frame.top - box.top, height: frame.height, rowHeight: rowRem * rem };
      setSight((seen) => (isSame(seen, next) ? seen : next));
    };
    look();
    const target = pane ?? window;
    const size = new ResizeObserver(look);
    size.observe(pane ?? document.documentElement);
    target.addEventListener('scroll', look, { passive: true });
    return () => {
      size.disconnect();
      target.removeEventListener('scroll', look);
    };
  }, [list, rowRem]);
  return sight;
}

/** Whether the same rows are in sight, as far as half a screen of margin allows. */
function isSame(a: Sight, b: Sight): boolean {
  return (
    a.rowHeight === b.rowHeight &&
    Math.abs(a.height - b.height) < a.rowHeight &&
    Math.floor(a.top / a.rowHeight) === Math.floor(b.top / b.rowHeight)
  );
}
