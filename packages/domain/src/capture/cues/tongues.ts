import type { Cue } from './cue.ts';

const dutch =
  /(?<![\p{L}'])(?:de|het|een|en|hij|zij|ze|ik|heeft|hebben|kan|wil|willen|van|voor|bij|op|naar|zoekt|zoek|die|dat|niet|ook|nog|uit|aan|mij|me|ons|haar|hem|zijn|wordt|kunnen|mag|mogen|zou|zal|geeft|komt|gaat|stuurt|belt|mailt|werkt|woont|maar|om|te|over|door|geen|mijn|vraagt|vroeg|kent|weet|biedt|sprak|gesproken|nodig|beloofd|moet|terug|morgen|bellen|mailen|sturen)(?![\p{L}])/u;
const english =
  /(?<![\p{L}'])(?:the|and|he|she|they|has|have|a|an|to|for|with|who|can|could|will|would|from|at|i|my|his|her|him|us|needs|need|wants|want|looking|knows|know|send|call|email|asked|asks|told|said|works|runs|on|about|their|not|but|offers|offered|by|you|it|owes|owe|likes|loves|seeks|offer|ask|remember|introduced|met|must|should|next|promised|chase|is)(?![\p{L}])|(?<![\p{L}'])\p{L}{3,}ing (?:me|us|back|over)(?![\p{L}])|['’](?:s|ll|d|re|ve|m|t)(?![\p{L}])/u;

/** The cues that a line needs: those of its language; all of them where it says words of both, or of neither. */
export function cuesFor(plain: string, cues: readonly Cue[]): readonly Cue[] {
  const [nl, en] = [dutch.test(plain), english.test(plain)];
  if (nl === en) return cues;
  return cues.filter(({ tongue }) => tongue === null || tongue === (nl ? 'nl' : 'en'));
}
