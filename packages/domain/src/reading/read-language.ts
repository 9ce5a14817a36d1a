/** The languages that are read. */
export type ReadLanguage = 'nl' | 'en';
