import type { ReactNode } from 'react';

/** Characters `start` to `end` (exclusive). */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

/** `text` with the parts that answer a search marked. */
export function Highlighted({ text, spans }: { readonly text: string; readonly spans: readonly Marked[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
