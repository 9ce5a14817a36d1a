/** A text in Dutch and in English. */
export type Said = readonly [nl: string, en: string];

export type ExampleLanguage = 'nl' | 'en';

/** The text in a language. */
export function say([nl, en]: Said, language: ExampleLanguage): string {
  return language === 'nl' ? nl : en;
}
