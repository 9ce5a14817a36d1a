import { useSyncExternalStore } from 'react';

// In em, so that large text gets the narrow layout too.
const wide = '(width >= 56.25em)';

/** Whether there is room for a list beside a person: from 900 px at the usual text size. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watchWide, () => window.matchMedia(wide).matches);
}

function watchWide(onChange: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
