import type { CSSProperties } from 'react';
import './warmth-mark.css';

/** How warm, as a small vessel that fills and as a word; `share` is 0 to 1, null before you ever met. */
export function WarmthMark({ share, word }: { readonly share: number | null; readonly word: string }) {
  const style = { '--w': share ?? 0 } as CSSProperties;
  return (
    <span className="warm warmth-mark" data-new={share === null || undefined} style={style}>
      <svg className="warmth-vessel" viewBox="0 0 16 16" aria-hidden="true">
        <circle className="warmth-rim" cx="8" cy="8" r="6.25" />
        {share !== null && <path className="warmth-fill" d={filled(share)} />}
      </svg>
      {word}
    </span>
  );
}

/** The part of the circle below the level, as a path. */
function filled(share: number): string {
  const radius = 6.25;
  const level = Math.min(0.999, Math.max(0.06, share));
  const height = radius - 2 * radius * level;
  const half = Math.sqrt(radius * radius - height * height);
  const large = level > 0.5 ? 1 : 0;
  return `M${8 - half} ${8 + height}A${radius} ${radius} 0 ${large} 0 ${8 + half} ${8 + height}Z`;
}
