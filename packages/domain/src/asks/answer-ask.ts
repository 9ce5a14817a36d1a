import { findVague } from '../reading/asks/vague.ts';
import type { ReadLanguage } from '../reading/read-language.ts';
import type { AskPart } from '../reading/reading.ts';
import { takeApart } from '../reading/text/take-apart.ts';

/** Somebody without a face: what a role can stand in for. */
const anybody: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /(?<!\p{L})(?:iemand|mensen|een persoon)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:some(?:one|body)|any(?:one|body)|people|a person)(?!\p{L})/iu,
};
const openings = { nl: 'Ik zoek', en: 'I’m looking for' } as const;
const preferably = { nl: 'het liefst', en: 'ideally' } as const;
const articled: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^(?:een|de|het|iemand|wie|mijn)\s/i,
  en: /^(?:an?|the|some(?:one|body)|my)\s/i,
};
const placed: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^(?:in|bij|rond|rondom|nabij|uit|van|tussen|ten|buiten|op|hier)\s/i,
  en: /^(?:in|at|near|around|outside|from|of|within|on|between|here)\s/i,
};

/**
 * The ask with an answer put in where it belongs (Q3): a role in the place of a word at which nobody thinks of a person, the
 * rest behind, before the last full stop. A blank answer changes nothing.
 */
export function answerAsk(text: string, part: AskPart, answer: string, lang: ReadLanguage): string {
  const said = answer
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.?!,;]+$/, '');
  if (said === '') return text;
  if (text.trim() === '')
    return `${openings[lang]} ${part === 'role' ? withArticle(said, lang) : `${someone[lang]} ${placeOf(part, said, lang)}`}.`;
  return part === 'role'
    ? putRole(text, withArticle(said, lang), lang)
    : append(text, ` ${placeOf(part, said, lang)}`);
}

const someone = { nl: 'iemand', en: 'somebody' } as const;

function putRole(text: string, role: string, lang: ReadLanguage): string {
  const vague = findVague(takeApart(text, lang))[0]?.span;
  const match = anybody[lang].exec(text);
  const [start, end] = vague ?? (match ? [match.index, match.index + match[0].length] : [-1, -1]);
  if (start < 0) return append(text, `, ${preferably[lang]} ${role}`);
  const rest = text.slice(end);
  const who = text.slice(start, end).match(/\s(?:die|met|in|van|who|with)$/i)?.[0] ?? '';
  const words = start === 0 ? role.charAt(0).toUpperCase() + role.slice(1) : role;
  return text.slice(0, start) + words + who + rest;
}

function placeOf(part: AskPart, said: string, lang: ReadLanguage): string {
  if (placed[lang].test(said)) return said;
  const at = lang === 'nl' ? 'bij' : 'at';
  if (part === 'organisation') return `${at} ${said}`;
  if (part === 'sector' && /^(?:een|an?)\s/i.test(said)) return `${at} ${said}`;
  if (part === 'region' && /^regio\s/i.test(said)) return `in de ${said}`;
  return `in ${said}`;
}

function withArticle(role: string, lang: ReadLanguage): string {
  if (articled[lang].test(role) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(role)) return role;
  if (lang === 'nl') return `een ${role}`;
  return `${/^[aeio]|^u(?!ni|se)/i.test(role) ? 'an' : 'a'} ${role}`;
}

function append(text: string, words: string): string {
  const [, body = '', end = ''] = /^([\s\S]*?)([.?!…]*\s*)$/.exec(text) ?? [];
  return `${body}${words}${end}`;
}
