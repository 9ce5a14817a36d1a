import type { SettingFields } from '@kennis/domain';
import type { BookReading } from '@kennis/store';

/** The language of the book's owner: as they set it, else the first that they accept, else Dutch. */
export async function languageOf(
  reading: Pick<BookReading, 'record'>,
  accepted: string | undefined,
): Promise<'nl' | 'en'> {
  const setting = await reading.record('setting');
  const chosen = (setting?.fields as SettingFields | undefined)?.language;
  // A newer app may know more languages.
  if (chosen === 'nl' || chosen === 'en') return chosen;
  return /^\s*(?!nl\b)[a-z]/i.test(accepted ?? '') ? 'en' : 'nl';
}
