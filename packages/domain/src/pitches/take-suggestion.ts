import type { ReadLanguage } from '../reading/read-language.ts';
import type { Finding } from '../reading/reading.ts';
import { detectLanguage } from '../reading/text/detect-language.ts';
import { splitSentence } from './split-sentence.ts';
import type { Taken } from './taken.ts';

/** What of you can fill what a pitch lacks. */
export interface OwnWords {
  readonly name?: string | undefined;
  readonly organisation?: string | undefined;
  /** What you look for. */
  readonly ask?: string | undefined;
}

/**
 * The text with a finding's suggestion taken over (Q2): the everyday word put in, a long sentence parted, your name put before
 * or your ask behind. Null where only you can find the words, and where the finding is not of this text.
 */
export function takeSuggestion(
  text: string,
  { kind, span, about }: Pick<Finding, 'kind' | 'span' | 'about'>,
  lang: ReadLanguage,
  own: OwnWords = {},
): Taken | null {
  if (about.plain !== undefined) return putPlain(text, span, about.term, about.plain);
  if (kind === 'long-sentence') return splitSentence(text, span, lang);
  if (kind === 'no-who') return putName(text, lang, own);
  if (kind === 'no-ask') return putAsk(text, lang, own.ask?.trim());
  return null;
}

function putPlain(
  text: string,
  [start, end]: readonly [number, number],
  term: string | undefined,
  plain: string,
): Taken | null {
  const old = text.slice(start, end);
  if (term !== undefined && old !== term) return null;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(old) || (start === 0 && /^\p{Lu}/u.test(old));
  const words = isCapital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  return { text: text.slice(0, start) + words + text.slice(end), fresh: [start, start + words.length] };
}

function putName(text: string, lang: ReadLanguage, { name, organisation }: OwnWords): Taken | null {
  if (!name?.trim()) return null;
  const [am, of] = lang === 'nl' ? ['Ik ben', 'van'] : ['I’m', 'from'];
  const at = organisation?.trim() ? ` ${of} ${organisation.trim()}` : '';
  const words = `${am} ${name.trim()}${at}.`;
  return { text: `${words} ${text.trimStart()}`, fresh: [0, words.length] };
}

const asking: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^(?:ik|wij|we|wie|ken|kent|weet)\b/i,
  en: /^(?:i|i['’]m|we|we['’]re|who|do|does|can|could)\b/i,
};

function putAsk(text: string, lang: ReadLanguage, ask: string | undefined): Taken | null {
  if (!ask || detectLanguage(ask) !== lang) return null;
  const opening = lang === 'nl' ? 'Ik zoek' : 'I’m looking for';
  const whole = asking[lang].test(ask) ? ask : `${opening} ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`;
  const words = /[.?!]$/.test(whole) ? whole : `${whole}.`;
  const before = text.trimEnd();
  const lead = before === '' ? '' : /[.?!…]$/.test(before) ? `${before} ` : `${before}. `;
  return { text: lead + words, fresh: [lead.length, lead.length + words.length] };
}
