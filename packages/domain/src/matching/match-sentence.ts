import type { Sentence } from '../wording/sentence-of.ts';
import { decapitalise, type MatchReason } from './match-reason.ts';

/** Why somebody is a match, in words: `zoekt een jurist; Anouk is advocaat arbeidsrecht in Zwolle` (Q5). */
export function matchSentence(reason: MatchReason): Sentence {
  const { ask, name, field, text, term, place, gain } = reason;
  return {
    key: `match.${field}`,
    values: {
      ask,
      name: name ?? '',
      known: name ? 'yes' : 'no',
      text: field === 'role' ? decapitalise(text) : text,
      article: articleOf(text),
      term: term ?? '',
      hasTerm: term ? 'yes' : 'no',
      place: place ?? '',
      hasPlace: place ? 'yes' : 'no',
      gain: gain ?? '',
      hasGain: gain ? 'yes' : 'no',
    },
  };
}

/** What a second opinion added, in words; null where it added nothing. */
export function likenessSentence({ likeness }: MatchReason): Sentence | null {
  return likeness ? { key: `match-likeness.${likeness}`, values: {} } : null;
}

/** The English article before a role; none before a title such as `Head of procurement`. */
function articleOf(role: string): 'a' | 'an' | 'none' {
  if (
    /^(?:head|director|chief|chair|ceo|cfo|cto|coo|owner|founder|co-founder|secretary)\b.*\b(?:of|at)\b/i.test(
      role,
    )
  )
    return 'none';
  return /^(?:[aeio]|u(?!ni|se|x|k\b|ti)|hr\b|mp\b|f[gx]\b)/i.test(role) ? 'an' : 'a';
}
