import type { Column, Header } from './headers.ts';

/** Google puts several values in one cell. */
export const several: RegExp = / ::: /;

/** A cell that says something, under a header that is known. */
export interface Cell {
  readonly header: Header;
  readonly text: string;
}

/** The text of the first cell of a column. */
export function first(cells: readonly Cell[], column: Column): string | undefined {
  return cells.find(({ header }) => header.column === column)?.text;
}

/** A text on one line, as long as a field may be. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500);
}

/** What the label column beside a value says, as the words that vCard uses. */
export function labelOf(cells: readonly Cell[], { set, label }: Header): string | undefined {
  const written = cells.find(
    ({ header }) => header.column === 'label' && header.set === set && set !== undefined,
  )?.text;
  const text = oneLine((written ?? label ?? '').split(several)[0] ?? '').replace(/^\* ?/, '');
  if (/^(?:mobile|mobiel|cell)$/i.test(text)) return 'cell';
  if (/^(?:work|werk)$/i.test(text)) return 'work';
  if (/^(?:home|thuis|priv[eé])$/i.test(text)) return 'home';
  return text.slice(0, 100) || undefined;
}
