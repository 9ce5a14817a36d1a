/** Where a conversation at an event is captured; with `person`, one with them. */
export function capturePath(event: string, person?: string): string {
  const query = new URLSearchParams({ event, ...(person && { person }) });
  return `/capture?${query}`;
}
