import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-code.css';

/** `text` as a QR code, dark on light in either theme so that every camera reads it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    // A screen has no smudges to correct: the coarsest code is the easiest to read in a dim room.
    const code = encode(text, { ecc: 'L', border: 4 });
    return { size: code.size, path: modulesToPath(code.data) };
  }, [text]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="qr-paper" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-ink" d={path} />
    </svg>
  );
}

/** Each dark module as a unit square. */
function modulesToPath(rows: readonly (readonly boolean[])[]): string {
  return rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
