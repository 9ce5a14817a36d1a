/**
 * Watches what is typed on the page; gives whether some of it still stands in a field. A form that says itself what is unsaved is
 * no help for the many sheets that are open for a moment: this knows of them all.
 */
export function watchWriting(page: Pick<EventTarget, 'addEventListener'>): () => boolean {
  const written = new Set<Written>();
  page.addEventListener(
    'input',
    ({ target }) => {
      const field = target as Partial<Written> | null;
      if (typeof field?.value === 'string') written.add(field as Written);
    },
    { capture: true },
  );
  return () => {
    for (const field of written) if (!field.isConnected) written.delete(field);
    return [...written].some(({ value }) => value.trim() !== '');
  };
}

type Written = Pick<HTMLInputElement, 'value' | 'isConnected'>;
