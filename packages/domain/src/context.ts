/** What an operation may know of the world; the domain has no clock, zone or randomness of its own. */
export interface Context {
  /** The present instant, ISO 8601 in UTC: `2026-11-21T19:30:00.000Z`. */
  readonly now: string;
  /** The owner's IANA time zone: `Europe/Amsterdam`. */
  readonly zone: string;
  /** Gives a new UUIDv7 at each call. */
  readonly ids: () => string;
}
