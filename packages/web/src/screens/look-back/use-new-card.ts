import { type RefObject, useEffect, useRef } from 'react';

/** A new card is read from its top, and a keyboard or screen reader begins at its title, unless a field there took over. */
export function useNewCard(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}
