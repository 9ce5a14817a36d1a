import type { Language } from '../wording/reason-text.ts';

/** How a file is read. */
export interface ReadingOptions {
  /** Calling code of the country whose national numbers have a 0 in front: `31`. */
  readonly countryCode?: string | undefined;
  /** The language of what the import writes by itself. */
  readonly language: Language;
}
