import type { ReadLanguage } from '../read-language.ts';
import type { Finding, FindingAbout, Seen } from '../reading.ts';
import { englishMessages } from './en.ts';
import type { FindingMessages, FindingType } from './messages.ts';
import { dutchMessages } from './nl.ts';

const messages: { readonly [lang in ReadLanguage]: FindingMessages } = {
  nl: dutchMessages,
  en: englishMessages,
};

/** A finding with its reason and suggestion in a language, which need not be that of the text. */
export function sayFinding(seen: Seen, lang: ReadLanguage): Finding {
  const { reason, suggestion } = messages[lang][seen.about.type as FindingType];
  return { ...seen, reason: fill(reason, seen.about), suggestion: fill(suggestion, seen.about) };
}

function fill(message: string, about: FindingAbout): string {
  const values: { readonly [name: string]: string | number | undefined } = { ...about };
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
