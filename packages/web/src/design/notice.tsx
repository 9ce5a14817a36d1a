import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon, type IconName } from './icon.tsx';
import './notice.css';

/** One quiet line about what just happened, with at most one act, such as taking it back. */
export interface Notice {
  readonly text: string;
  readonly act?: { readonly text: string; readonly onPress: () => void };
  /** Stays until it is closed by the next one; else it goes after seven seconds, or when you go on with something else. */
  readonly stays?: boolean;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => {});

/** Shows the latest notice above the bar, and says it to screen readers. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice || notice.stays) return;
    const timer = setTimeout(() => setNotice(null), 7000);
    return () => clearTimeout(timer);
  }, [notice]);
  const tell = useCallback((next: Notice) => setNotice(next), []);
  const place = useGoingOn(notice, () => setNotice(null));
  const { act } = notice ?? {};
  return (
    <NoticeContext value={tell}>
      {children}
      <div className="notice-place" role="status" ref={place}>
        {notice && (
          <p className="notice">
            <span>{notice.text}</span>
            {act && (
              <Button
                className="notice-act"
                onPress={() => {
                  setNotice(null);
                  act.onPress();
                }}
              >
                {act.text}
              </Button>
            )}
          </p>
        )}
      </div>
    </NoticeContext>
  );
}

/** The press that brought the notice may still be on its way as a click. */
const sameGesture = 400;

/** Calls `onGoingOn` at a press outside the notice: whoever goes on has read it, and it covers what comes next. */
function useGoingOn(notice: Notice | null, onGoingOn: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(onGoingOn);
  latest.current = onGoingOn;
  useEffect(() => {
    if (!notice || notice.stays) return;
    const since = performance.now();
    const onClick = ({ target }: MouseEvent) => {
      const isInside = target instanceof Node && place.current?.contains(target);
      if (!isInside && performance.now() - since > sameGesture) latest.current();
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [notice]);
  return place;
}

/** Gives the way to tell something in one line: `tell({ text, act })`. */
export function useNotice(): (notice: Notice) => void {
  return useContext(NoticeContext);
}

/** A line that belongs to where it stands: what is wrong here, or good to know. */
export function NoticeLine({
  icon = 'warn',
  act,
  children,
}: {
  readonly icon?: IconName;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="notice-line" role="status">
      <Icon name={icon} />
      <p>{children}</p>
      {act}
    </div>
  );
}
