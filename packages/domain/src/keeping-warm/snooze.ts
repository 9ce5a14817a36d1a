/** Not now, or not this person (K6). `until` is an ISO day; absent with `declined`. */
export type SnoozeFields = {
  readonly person: string;
  readonly how: 'later' | 'declined';
  readonly on: string;
  readonly until?: string;
  /** When it was taken back. */
  readonly endedOn?: string;
};
