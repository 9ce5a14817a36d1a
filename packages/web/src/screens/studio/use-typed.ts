import { startTransition, useLayoutEffect, useRef, useState } from 'react';

/**
 * Letters stand in the field at once, and what follows from them is drawn when there is time: `text` is what the screen
 * knows, which comes a moment later. A change of it from elsewhere is shown in the field.
 */
export function useTyped(text: string, onText: (text: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(text);
  const underWay = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const at = underWay.current.lastIndexOf(text);
    underWay.current = at < 0 ? [] : underWay.current.slice(at + 1);
    if (at < 0) setTyped(text);
  }, [text]);
  const type = (next: string) => {
    setTyped(next);
    underWay.current = [...underWay.current, next];
    startTransition(() => onText(next));
  };
  return [typed, type];
}
