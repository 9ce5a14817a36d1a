import { isZone } from '@kennis/domain';
import type { Address, Language } from './messages.ts';

/** How this reader wants to be spoken to, where they are, and how it looks. */
export interface Preferences {
  readonly language: Language;
  readonly address: Address;
  /** IANA zone. */
  readonly zone: string;
  readonly theme: 'light' | 'dark' | 'system';
}

/** Preferences before anything is known: from the browser. */
export function guessPreferences(languages: readonly string[], zone: string): Preferences {
  const first = languages.find((tag) => /^(nl|en)\b/i.test(tag)) ?? 'nl';
  return {
    language: first.toLowerCase().startsWith('en') ? 'en' : 'nl',
    address: 'je',
    zone,
    theme: 'system',
  };
}

/** `known` with what is set in `chosen`; unknown values are left out. */
export function mergePreferences(
  known: Preferences,
  chosen: { readonly [name: string]: unknown },
): Preferences {
  const { language, address, zone, theme } = chosen;
  const merged = {
    language: language === 'nl' || language === 'en' ? language : known.language,
    address: address === 'je' || address === 'u' ? address : known.address,
    zone: typeof zone === 'string' && isZone(zone) ? zone : known.zone,
    theme: theme === 'light' || theme === 'dark' || theme === 'system' ? theme : known.theme,
  } as const;
  const isSame = (Object.keys(merged) as (keyof Preferences)[]).every((name) => merged[name] === known[name]);
  return isSame ? known : merged;
}
