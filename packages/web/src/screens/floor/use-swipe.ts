import { type RefObject, useEffect, useRef } from 'react';

const least = 40;

/** A swipe to the left or a tap on `target` is `next`, one to the right `previous`. Scrolling up and down stays scrolling. */
export function useSwipe(
  target: RefObject<HTMLElement | null>,
  next: () => void,
  previous: () => void,
): void {
  const acts = useRef({ next, previous });
  acts.current = { next, previous };
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    let from: { readonly x: number; readonly y: number } | null = null;
    const onDown = (event: PointerEvent) => {
      const isOnButton = event.target instanceof Element && event.target.closest('button, a');
      from = isOnButton || event.button !== 0 ? null : { x: event.clientX, y: event.clientY };
    };
    const onUp = (event: PointerEvent) => {
      if (!from) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      from = null;
      const isTap = Math.hypot(x, y) < 10;
      if (isTap || (x < -least && Math.abs(x) > Math.abs(y))) acts.current.next();
      else if (x > least && Math.abs(x) > Math.abs(y)) acts.current.previous();
    };
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointerup', onUp);
    return () => {
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointerup', onUp);
    };
  }, [target]);
}
