type Reading = typeof import('@kennis/domain/reading');

/** The reading of texts, loaded with its word lists only when it is called. */
export function loadReading(): Promise<Reading> {
  return import('@kennis/domain/reading');
}
