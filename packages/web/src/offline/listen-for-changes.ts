/**
 * Calls back when the server says that `book` has something new. Listens only while the page is visible, so that a
 * pocketed phone rests; coming back calls once.
 */
export function listenForChanges(book: string, onChange: () => void): () => void {
  let source: EventSource | null = null;
  const listen = () => {
    source?.close();
    source = null;
    if (document.visibilityState === 'hidden') return;
    source = new EventSource(`/api/v1/books/${book}/sync/stream`);
    source.addEventListener('changed', onChange);
    onChange();
  };
  listen();
  document.addEventListener('visibilitychange', listen);
  window.addEventListener('online', listen);
  return () => {
    source?.close();
    document.removeEventListener('visibilitychange', listen);
    window.removeEventListener('online', listen);
  };
}
