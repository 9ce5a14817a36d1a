export type Language = 'nl' | 'en';

type Environment = { readonly [name: string]: string | undefined };

/** The language of the terminal, as POSIX names it: Dutch where it is Dutch, English elsewhere. */
export function languageOf(env: Environment): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^nl\b/i.test(named.replace('_', '-')) ? 'nl' : 'en';
}

/** A language that was asked for, or null where Kennis does not speak it. */
export function parseLanguage(text: string): Language | null {
  return text === 'nl' || text === 'en' ? text : null;
}
