import { type ReactNode, useRef } from 'react';
import { useSwipe } from './use-swipe.ts';
import './deck.css';

/** One card at a time, large; a tap or a swipe turns it. `turn` tells one card from the next. */
export function Deck({
  turn,
  onNext,
  onPrevious,
  children,
}: {
  readonly turn: string;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly children: ReactNode;
}) {
  const card = useRef<HTMLDivElement>(null);
  useSwipe(card, onNext, onPrevious);
  return (
    <div className="deck" ref={card}>
      <div key={turn} className="deck-card" aria-live="polite" aria-atomic="true">
        {children}
      </div>
    </div>
  );
}
