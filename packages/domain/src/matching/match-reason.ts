import type { MatchField, MatchPerson } from './match-person.ts';
import type { Nearness } from './places/nearness.ts';
import type { Language } from './reading/stem.ts';

/** Why somebody is a match (Q5), as data: what was asked by whom, and the words of the other that answer it. */
export interface MatchReason {
  readonly ask: string;
  readonly asker: string | null;
  readonly name: string | null;
  readonly field: MatchField;
  /** The words that answer, as they were written. */
  readonly text: string;
  /** The same in the language of the ask, where the words are in the other. */
  readonly term: string | null;
  readonly place: string | null;
  readonly nearness: Nearness | null;
  /** What the other looks for that the asker can do. */
  readonly gain: string | null;
  /** Where a second opinion added to the score: beside the words, or instead of them. */
  readonly likeness?: 'beside-words' | 'alone';
  readonly lang: Language;
}

/** Somebody who answers an ask: `score` is 0-1. */
export interface Match {
  readonly id: string;
  readonly score: number;
  readonly reason: MatchReason;
}

const opening: { readonly [language in Language]: RegExp } = {
  nl: /^(?:(?:ik|wij|we)\s+(?:ben|zijn)\s+op\s+zoek\s+naar|(?:ik|wij|we)\s+zoek(?:en)?|zoekt?|op\s+zoek\s+naar|gezocht:?|gevraagd:?|wie\s+kent(?:\s+er)?|ken\s+je|ken\s+jij|(?:ik|wij|we)\s+wil(?:len)?\s+graag)\s+/i,
  en: /^(?:(?:i\s+am|i['’]m|we\s+are|we['’]re)?\s*looking\s+for|(?:i|we)\s+(?:need|seek|want)|seeking|wanted:?|who\s+knows|do\s+you\s+know|does\s+anyone\s+know)\s+/i,
};

/** An ask as it goes after `zoekt`: without its own opening and its question mark. */
export function bareAsk(text: string, language: Language): string {
  const bare = text
    .trim()
    .replace(opening[language], '')
    .replace(/[\s.?!]+$/, '');
  return decapitalise(bare || text.trim());
}

/** Words inside a sentence: `Advocaat arbeidsrecht` as `advocaat arbeidsrecht`, but `HR-adviseur` as it is. */
export function decapitalise(text: string): string {
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first name of somebody, or null. */
export function firstName({ name }: MatchPerson): string | null {
  return name?.trim().split(/\s+/)[0] || null;
}
