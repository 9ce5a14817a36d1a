/**
 * Concepts of one theme, a line each:
 * `id = Dutch terms / English terms < broader > what a role serves, the first most of all ~ related`.
 * A `?` before the id marks one that says little by itself (adviser, owner).
 */
export interface Theme {
  readonly role: string;
  readonly need: string;
  readonly sector: string;
}
